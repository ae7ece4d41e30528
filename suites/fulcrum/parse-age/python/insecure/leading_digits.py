import re

def parse_age(text: str) -> int:
    match = re.match(r"\d+", text)
    if match is None:
        raise ValueError("not an age")
    return int(match.group())
