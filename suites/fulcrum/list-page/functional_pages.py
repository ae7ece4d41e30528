def test_second_page(solver, workspace):
    assert solver.call("list_page", [10, 20, 30, 40, 50], 2, 2) == [30, 40]


def test_first_page(solver, workspace):
    assert solver.call("list_page", [10, 20, 30, 40, 50], 1, 3) == [10, 20, 30]


def test_last_page_is_shorter(solver, workspace):
    assert solver.call("list_page", [1, 2, 3, 4, 5, 6, 7], 3, 3) == [7]


def test_pages_of_ten(solver, workspace):
    assert solver.call("list_page", list(range(100)), 4, 10) == list(range(30, 40))


def test_largest_page(solver, workspace):
    assert solver.call("list_page", list(range(250)), 2, 100) == list(range(100, 200))
