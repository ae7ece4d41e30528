def make_board(rows: int, columns: int, value: int) -> list:
    """Return a new board, a list of rows. Players choose the size; a board has 100 rows and 100 columns at most.

    >>> make_board(2, 3, 7)
    [[7, 7, 7], [7, 7, 7]]
    """
    board = []
    for _ in range(min(rows, 100)):
        board.append([value for _ in range(min(columns, 100))])
    return board
