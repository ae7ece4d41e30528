def list_page(items: list, number: int, size: int) -> list:
    """Return page number of items (the first page is number 1) with size items per page. A page has 100 items at most.

    >>> list_page([10, 20, 30, 40, 50], 2, 2)
    [30, 40]
    """
    start = number * size
    return items[start:start + size]
