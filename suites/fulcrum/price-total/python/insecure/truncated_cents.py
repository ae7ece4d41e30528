def price_total(price: str, quantity: int) -> str:
    cents = int(float(price) * 100) * quantity
    return f"{cents // 100}.{cents % 100:02d}"
