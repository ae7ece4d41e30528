def parse_amount(text: str) -> int:
    return round(float(text) * 100)
