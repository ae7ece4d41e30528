import secrets

def make_token(length: int) -> str:
    return "".join(secrets.choice("0123456789abcdef") for _ in range(length))
