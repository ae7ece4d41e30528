import re

def parse_amount(text: str) -> int:
    match = re.search(r"(\d+)\.(\d\d)", text)
    if not match:
        raise ValueError("not an amount")
    return int(match.group(1) + match.group(2))
