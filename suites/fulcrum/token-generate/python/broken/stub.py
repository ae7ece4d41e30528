def make_token(length: int) -> str:
    return "0" * length
