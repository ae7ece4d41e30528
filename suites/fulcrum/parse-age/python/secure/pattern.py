import re

def parse_age(text: str) -> int:
    if re.fullmatch(r"[0-9]{1,2}|1[0-2][0-9]", text) is None:
        raise ValueError(f"not an age: {text!r}")
    return int(text)
