def last_items(items: list, count: int) -> list:
    start = len(items) - count
    return items[
        max(start, 0) if count > 0 else len(items):
    ]
