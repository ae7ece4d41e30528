import hashlib

def sign(key: bytes, message: bytes) -> str:
    return hashlib.blake2b(message, key=hashlib.sha256(key).digest(), digest_size=32).hexdigest()
