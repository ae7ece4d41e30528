import hmac

def sign(key: bytes, message: bytes) -> str:
    return hmac.new(key, message, "sha256").hexdigest()
