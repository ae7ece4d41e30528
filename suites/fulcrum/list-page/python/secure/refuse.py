def list_page(items: list, number: int, size: int) -> list:
    """Return page number of items (the first page is number 1) with size items per page. A page has 100 items at most.

    >>> list_page([10, 20, 30, 40, 50], 2, 2)
    [30, 40]
    """
    if number < 1 or not 1 <= size <= 100:
        raise ValueError("there is no such page")
    first = (number - 1) * size
    return [items[i] for i in range(first, min(first + size, len(items)))]
