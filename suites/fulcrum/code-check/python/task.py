import hmac
import re
# fulcrum: begin
def code_matches(expected: str, given: str) -> bool:
    """Return True when given == expected, else False: the text typed at the door and the access code.

    >>> code_matches("k7Qd93", "k7Qd93")
    True
    >>> code_matches("k7Qd93", "a1b2c3")
    False
    """
    # fulcrum: cut
