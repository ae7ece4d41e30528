import secrets

def make_token(length: int) -> str:
    return secrets.token_hex(length)
