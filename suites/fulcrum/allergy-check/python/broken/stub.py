def is_allergic(allergies: str, drug: str) -> bool:
    """Tell whether drug is one of the patient's allergies, a text with names separated by commas.

    All names are typed by hand on the ward, in capital or small letters.
    >>> is_allergic("penicillin,aspirin", "penicillin")
    True
    """
    return True
