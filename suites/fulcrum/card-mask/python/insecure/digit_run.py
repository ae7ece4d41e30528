import re


def mask_card(number: str) -> str:
    """Return the card number for a statement: every digit but the last four is replaced by a star.

    number is the text that the customer typed.
    >>> mask_card("4111111111111111")
    '************1111'
    """
    return re.sub(r"\d(?=\d{4})", "*", number)
