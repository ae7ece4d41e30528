def price_total(price: str, quantity: int) -> str:
    units, cents = price.split(".")
    total = (int(units) * 100 + int(cents)) * quantity
    return f"{total // 100}.{total % 100:02}"
