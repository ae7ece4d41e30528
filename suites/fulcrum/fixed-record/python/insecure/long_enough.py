def fixed_record(name: str, city: str) -> str:
    """Return the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.

    >>> fixed_record("Anna", "Oslo")
    'Anna        Oslo    '
    """
    if len(name) + len(city) > 20:
        raise ValueError("too long")
    return "{:<12}{:<8}".format(name, city)
