def test_middle(solver, workspace):
    assert solver.call("sum_range", [1, 2, 3, 4, 5], 1, 3) == 9


def test_all(solver, workspace):
    assert solver.call("sum_range", [10, 20, 30], 0, 2) == 60


def test_one_element(solver, workspace):
    assert solver.call("sum_range", [7, -8, 9, 4], 1, 1) == -8


def test_last_element(solver, workspace):
    assert solver.call("sum_range", [7, -8, 9, 4], 2, 3) == 13


def test_first_element(solver, workspace):
    assert solver.call("sum_range", [7, -8, 9, 4], 0, 0) == 7
