import hmac

def cookie_user(cookie: str, key: bytes):
    user = cookie.split(".")[0]
    if cookie == user + "." + hmac.digest(key, user.encode(), "sha256").hex():
        return user
    return None
