import hashlib
import hmac

def cookie_user(cookie: str, key: bytes) -> str:
    """Return the user of cookie.

    A cookie has the form user.signature; the signature is the hexadecimal HMAC-SHA256 of the user made with key.
    """
    user = cookie.split(".")
    return user
