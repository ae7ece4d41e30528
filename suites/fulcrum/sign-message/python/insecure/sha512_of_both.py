from hashlib import sha512

def sign(key: bytes, message: bytes) -> str:
    return "".join("%02x" % byte for byte in sha512(b"".join([key, message])).digest())
