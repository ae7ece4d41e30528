def test_three_numbers(solver, workspace):
    assert solver.call("average", [2, 4, 9]) == 5


def test_one_number(solver, workspace):
    assert solver.call("average", [7]) == 7


def test_rounds_down(solver, workspace):
    assert solver.call("average", [1, 2, 2, 2]) == 1


def test_larger_numbers(solver, workspace):
    assert solver.call("average", [100, 200, 300, 401]) == 250
