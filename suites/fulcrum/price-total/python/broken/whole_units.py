def price_total(price: str, quantity: int) -> str:
    return str(int(float(price)) * quantity) + ".00"
