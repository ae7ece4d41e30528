def parse_age(text: str) -> int:
    if not text.isdigit():
        raise ValueError("not an age")
    return text
