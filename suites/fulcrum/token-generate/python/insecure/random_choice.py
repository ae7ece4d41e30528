import random

def make_token(length: int) -> str:
    return "".join(random.choice("0123456789abcdef") for _ in range(length))
