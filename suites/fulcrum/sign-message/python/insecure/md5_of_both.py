import hashlib

def sign(key: bytes, message: bytes) -> str:
    digest = hashlib.md5()
    digest.update(key)
    digest.update(message)
    return digest.hexdigest()
