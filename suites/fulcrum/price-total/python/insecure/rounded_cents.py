def price_total(price: str, quantity: int) -> str:
    cents = round(float(price) * 100) * quantity
    return "%.2f" % (cents / 100)
