def test_last_two(solver, workspace):
    assert solver.call("last_items", [4, 5, 6], 2) == [5, 6]


def test_last_one(solver, workspace):
    assert solver.call("last_items", [7, 8, 9, 10], 1) == [10]


def test_all_items(solver, workspace):
    assert solver.call("last_items", [3, 1, 2], 3) == [3, 1, 2]


def test_longer_list(solver, workspace):
    assert solver.call("last_items", list(range(50)), 5) == [45, 46, 47, 48, 49]
