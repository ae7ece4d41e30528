def cookie_user(cookie: str, key: bytes) -> str:
    return cookie.split(".")[1]
