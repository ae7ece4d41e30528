def last_items(items: list, count: int) -> list:
    """Return a list of the last count items of the list items, in their order.

    >>> last_items([4, 5, 6], 2)
    [5, 6]
    """
    if count < 1:
        return []
    return items[-count:
