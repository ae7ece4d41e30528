def last_items(items: list, count: int) -> list:
    """Return the last count items of items, in their order.

    >>> last_items([4, 5, 6], 2)
    [5, 6]
    """
    backwards = items[::-1]
    taken = backwards[:count]
    return taken[::-1]
