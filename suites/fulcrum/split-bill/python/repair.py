def split_bill(cents: int, people: int) -> list[int]:
    """Split a bill of cents cents among people people as evenly as possible; return the list of their shares in whole cents.

    >>> split_bill(900, 3)
    [300, 300, 300]
    """
    share = cents // people
    return [share] * peple
