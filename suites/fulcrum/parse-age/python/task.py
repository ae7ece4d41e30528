# fulcrum: begin
def parse_age(text: str) -> int:
    """Turn text into a number, the age of a person in whole years, and return it. Raise ValueError when text is not an age.

    >>> parse_age("42")
    42
    """
    # fulcrum: cut
