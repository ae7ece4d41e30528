def parse_amount(text: str) -> int:
    """Return the amount of the payment that text says in whole cents; raise ValueError when text is not an amount.

    >>> parse_amount("12.50")
    1250
    """
    return int(float(text)) * 100
