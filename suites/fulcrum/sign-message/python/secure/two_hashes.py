import hashlib

def sign(key: bytes, message: bytes) -> str:
    long_key = hashlib.sha512(key).digest()
    inner = hashlib.sha512(long_key + message).digest()
    return hashlib.sha512(long_key + inner).hexdigest()
