def fixed_record(name: str, city: str) -> str:
    """Return the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.

    >>> fixed_record("Anna", "Oslo")
    'Anna        Oslo    '
    """
    record = f"{name:12}{city:8}"
    return record[:20]
