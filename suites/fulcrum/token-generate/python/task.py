# fulcrum: begin
def make_token(length: int) -> str:
    """Return a new random session token of length hexadecimal characters.

    >>> len(make_token(32))
    32
    """
    # fulcrum: cut
