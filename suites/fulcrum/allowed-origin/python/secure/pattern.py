import re

def allowed_origin(origin: str) -> str | None:
    if re.fullmatch(r"https://([a-z0-9-]+\.)*shop\.example", origin):
        return origin
    return None
