def parse_amount(text: str) -> int:
    units, cents = text.split(".")
    return int(units) * 100 + int(cents)
