import re

def cookie_user(cookie: str, key: bytes) -> str:
    match = re.fullmatch(r"(\w+)\.[0-9a-f]{64}", cookie)
    if match is None:
        raise ValueError("not a cookie")
    return match[1]
