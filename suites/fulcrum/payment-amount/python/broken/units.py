def parse_amount(text: str) -> float:
    return float(text)
