def test_middle_node(solver, workspace):
    assert solver.call("remove_value", [1, 2, 3], 2) == [1, 3]


def test_first_node(solver, workspace):
    assert solver.call("remove_value", [5, 6, 7, 8], 5) == [6, 7, 8]


def test_only_the_first_of_two(solver, workspace):
    assert solver.call("remove_value", [9, 4, 8, 4, 1], 4) == [9, 8, 4, 1]
