from fractions import Fraction

def price_total(price: str, quantity: int) -> str:
    cents = int(Fraction(price) * 100 * quantity)
    digits = str(cents).zfill(3)
    return digits[:-2] + "." + digits[-2:]
