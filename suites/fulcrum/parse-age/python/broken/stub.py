def parse_age(text: str) -> int:
    return 42
