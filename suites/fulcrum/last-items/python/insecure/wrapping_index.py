def last_items(items: list, count: int) -> list:
    """Return the last count items of items, in their order.

    >>> last_items([4, 5, 6], 2)
    [5, 6]
    """
    result = []
    for i in range(len(items) - count, len(items)):
        if -len(items) <= i:
            result.append(items[i])
    return result
