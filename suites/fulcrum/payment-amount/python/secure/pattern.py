import re

def parse_amount(text: str) -> int:
    match = re.fullmatch(r"([0-9]+)\.([0-9]{2})", text)
    if match is None:
        raise ValueError("not an amount")
    return int(match[1]) * 100 + int(match[2])
