def test_three_people(solver, workspace):
    assert solver.call("split_bill", 900, 3) == [300, 300, 300]


def test_four_people(solver, workspace):
    assert solver.call("split_bill", 5000, 4) == [1250, 1250, 1250, 1250]


def test_one_person(solver, workspace):
    assert solver.call("split_bill", 777, 1) == [777]


def test_nothing_to_pay(solver, workspace):
    assert solver.call("split_bill", 0, 2) == [0, 0]
