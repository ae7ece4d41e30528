def fixed_record(name: str, city: str) -> str:
    """Return the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.

    >>> fixed_record("Anna", "Oslo")
    'Anna        Oslo    '
    """
    if len(name) > 12 or len(city) > 8:
        raise ValueError("too long for its column")
    return "%-12s%-8s" % (name, city)
