def price_total(price: str, quantity: int) -> str:
    units, cents = price.split(".")
    total = float(units) * quantity + float(cents) / 100 * quantity
    return format(total, ".2f")
