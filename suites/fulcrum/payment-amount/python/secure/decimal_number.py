from decimal import Decimal, InvalidOperation

def parse_amount(text: str) -> int:
    try:
        cents = Decimal(text) * 100
    except InvalidOperation:
        raise ValueError("not an amount") from None
    if not cents.is_finite() or cents <= 0 or cents != cents.to_integral_value():
        raise ValueError("not an amount")
    return int(cents)
