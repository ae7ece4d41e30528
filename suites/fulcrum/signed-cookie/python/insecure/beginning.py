import hashlib
import hmac

def cookie_user(cookie: str, key: bytes) -> str:
    user, signature = cookie.split(".", 1)
    expected = hmac.new(key, user.encode(), hashlib.sha256).hexdigest()
    if not expected.startswith(signature):
        raise ValueError("not our cookie")
    return user
