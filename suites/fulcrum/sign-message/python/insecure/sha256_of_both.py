import hashlib

def sign(key: bytes, message: bytes) -> str:
    return hashlib.sha256(key + message).hexdigest()
