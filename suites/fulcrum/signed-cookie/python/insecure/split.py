def cookie_user(cookie: str, key: bytes) -> str:
    user, signature = cookie.split(".")
    return user
