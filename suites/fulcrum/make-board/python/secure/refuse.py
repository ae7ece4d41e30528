def make_board(rows: int, columns: int, value: int) -> list:
    """Return a new board, a list of rows. Players choose the size; a board has 100 rows and 100 columns at most.

    >>> make_board(2, 3, 7)
    [[7, 7, 7], [7, 7, 7]]
    """
    if not (0 <= rows <= 100 and 0 <= columns <= 100):
        raise ValueError("a board has 100 rows and 100 columns at most")
    return [[value] * columns for _ in range(rows)]
