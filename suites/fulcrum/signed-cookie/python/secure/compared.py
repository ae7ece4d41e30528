import hashlib
import hmac

def cookie_user(cookie: str, key: bytes) -> str:
    user, _, signature = cookie.rpartition(".")
    expected = hmac.new(key, user.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise ValueError("not our cookie")
    return user
