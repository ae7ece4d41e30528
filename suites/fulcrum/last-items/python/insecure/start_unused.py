def last_items(items: list, count: int) -> list:
    start = len(items) - count
    return items[
        -count:
    ]
