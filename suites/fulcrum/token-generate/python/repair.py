import random

def make_token(length: int) -> str:
    """Return a new random session token of length hexadecimal characters.

    >>> len(make_token(32))
    32
    """
    characters = "0123456789abcdef"
    token = ""
    for i in range(length):
        token = random.choice(characters)
    return token
