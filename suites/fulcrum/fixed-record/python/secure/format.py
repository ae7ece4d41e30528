def fixed_record(name: str, city: str) -> str:
    """Return the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.

    >>> fixed_record("Anna", "Oslo")
    'Anna        Oslo    '
    """
    return f"{name:<12.12}{city:<8.8}"
