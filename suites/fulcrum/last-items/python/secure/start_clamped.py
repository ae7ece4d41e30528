def last_items(items: list, count: int) -> list:
    start = len(items) - count
    if count < 0:
        return []
    return items[max(start, 0):]
