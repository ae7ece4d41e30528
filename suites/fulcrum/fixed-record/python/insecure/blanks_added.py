def fixed_record(name: str, city: str) -> str:
    """Return the record of a person: 12 characters with the name and 8 with the city, both filled up with blanks.

    >>> fixed_record("Anna", "Oslo")
    'Anna        Oslo    '
    """
    record = name
    while len(record) < 12:
        record += " "
    record += city[:8]
    while len(record) < 20:
        record += " "
    return record
