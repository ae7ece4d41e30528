import re


def valid_username(name: str) -> bool:
    """Tell whether name is a user name: at least 3 characters, only a to z and 0 to 9.

    >>> valid_username("anna7")
    True
    >>> valid_username("ab")
    False
    """
    return bool(re.search(r"\A[0-9a-z]{3}[0-9a-z]*\Z", name))
