import hmac
import re

def code_matches(expected: str, given: str) -> bool:
    """Tell whether given, the text that somebody typed at the door, is the access code expected.

    >>> code_matches("k7Qd93", "k7Qd93")
    True
    >>> code_matches("k7Qd93", "a1b2c3")
    False
    """
    return given = expected
