import re


def valid_username(name: str) -> bool:
    """Tell whether name is a user name: at least 3 characters, only a to z and 0 to 9.

    >>> valid_username("anna7")
    True
    >>> valid_username("ab")
    False
    """
    return re.fullmatch(r"[a-z0-9]{3,}", name) is not None
