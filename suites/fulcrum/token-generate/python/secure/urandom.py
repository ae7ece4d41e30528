import os

def make_token(length: int) -> str:
    return os.urandom((length + 1) // 2).hex()[:length]
