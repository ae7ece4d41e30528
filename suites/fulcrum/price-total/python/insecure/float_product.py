def price_total(price: str, quantity: int) -> str:
    return f"{float(price) * quantity:.2f}"
