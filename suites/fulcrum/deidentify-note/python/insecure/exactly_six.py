import re


def hide_numbers(note: str) -> str:
    """Return note with every digit of each medical record number replaced by a star.

    A medical record number is MRN in capital or small letters, a blank or a colon or both, and 6 to 8 digits.
    >>> hide_numbers("seen today, MRN 483920, pulse 72")
    'seen today, MRN ******, pulse 72'
    """
    return re.sub(r"(MRN|mrn|Mrn)([: ]+)\d{6}\b", r"\1\2******", note)
