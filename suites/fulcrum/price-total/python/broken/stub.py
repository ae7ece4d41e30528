def price_total(price: str, quantity: int) -> str:
    return price
