import hashlib
import hmac

def sign(key: bytes, message: bytes) -> str:
    """Return the signature of message made with key as a hexadecimal string.

    It is always the same for the same key and message and another one for any other.
    """
    signature = hashlib.sha256(key)
    signature.update(message)
    return signature.digest()
