# fulcrum: begin
def last_items(items: list, count: int) -> list:
    """Return the last count items of items, in their order.

    >>> last_items([4, 5, 6], 2)
    [5, 6]
    """
    # fulcrum: body
    start = len(items) - count
    return items[
    # fulcrum: cut
