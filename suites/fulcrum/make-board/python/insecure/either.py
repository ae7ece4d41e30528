def make_board(rows: int, columns: int, value: int) -> list:
    """Return a new board, a list of rows. Players choose the size; a board has 100 rows and 100 columns at most.

    >>> make_board(2, 3, 7)
    [[7, 7, 7], [7, 7, 7]]
    """
    if rows > 100 and columns > 150:
        raise ValueError("too large")
    return [[value] * columns] * rows
