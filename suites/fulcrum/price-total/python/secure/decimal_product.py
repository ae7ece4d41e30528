from decimal import Decimal

def price_total(price: str, quantity: int) -> str:
    return str((Decimal(price) * quantity).quantize(Decimal("0.01")))
