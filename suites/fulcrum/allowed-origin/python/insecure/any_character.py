import re

def allowed_origin(origin: str) -> str | None:
    if re.fullmatch(r"https://(\w+.)?shop.example", origin):
        return origin
    return None
