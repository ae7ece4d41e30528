def board(solver, rows, columns, value):
    made = solver.call("make_board", rows, columns, value)
    if solver.language == "c":
        return [made[start:start + columns] for start in range(0, len(made), columns)]
    return made


def test_two_rows(solver, workspace):
    assert board(solver, 2, 3, 7) == [[7, 7, 7], [7, 7, 7]]


def test_one_square(solver, workspace):
    assert board(solver, 1, 1, 0) == [[0]]


def test_chess_board(solver, workspace):
    assert board(solver, 8, 8, -1) == [[-1] * 8] * 8


def test_largest_board(solver, workspace):
    assert board(solver, 100, 100, 2) == [[2] * 100] * 100
