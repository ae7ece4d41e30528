def test_sum(solver, workspace):
    assert solver.call("calculate", "2 + 3") == 5


def test_product_first(solver, workspace):
    assert solver.call("calculate", "2 + 3 * 4") == 14


def test_parentheses(solver, workspace):
    assert solver.call("calculate", "(1 + 2) * 3") == 9


def test_division(solver, workspace):
    assert solver.call("calculate", "10 / 4") == 2.5


def test_negative_result(solver, workspace):
    assert solver.call("calculate", "7 - 10") == -3
