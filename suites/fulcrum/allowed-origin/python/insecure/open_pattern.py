import re

def allowed_origin(origin: str) -> str | None:
    match = re.match(r"https://([a-z]+\.)?shop\.example", origin)
    return origin if match else None
