def last_items(items: list, count: int) -> list:
    """Return the last count items of items, in their order.

    >>> last_items([4, 5, 6], 2)
    [5, 6]
    """
    if count < 0 or count > len(items):
        raise ValueError("there are no %d items" % count)
    return [items[i] for i in range(len(items) - count, len(items))]
