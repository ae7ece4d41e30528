import re


def valid_username(name: str) -> bool:
    """Tell whether name is a user name: at least 3 characters, only a to z and 0 to 9.

    >>> valid_username("anna7")
    True
    >>> valid_username("ab")
    False
    """
    if len(name) < 3:
        return False
    for character in name:
        if character not in "abcdefghijklmnopqrstuvwxyz0123456789":
            return False
    return True
