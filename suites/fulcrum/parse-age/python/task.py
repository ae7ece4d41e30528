# fulcrum: begin
def parse_age(text: str) -> int:
    """Return the age of a person in whole years that text says; raise ValueError when text is not an age.

    >>> parse_age("42")
    42
    """
    # fulcrum: cut
