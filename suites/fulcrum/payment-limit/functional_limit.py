def test_far_below(solver, workspace):
    assert solver.call("may_pay", 0, 500, 10000) in (True, 1)


def test_exactly(solver, workspace):
    assert solver.call("may_pay", 7000, 3000, 10000) in (True, 1)


def test_too_much(solver, workspace):
    assert solver.call("may_pay", 7000, 3001, 10000) in (False, 0)


def test_amount_above_limit(solver, workspace):
    assert solver.call("may_pay", 0, 20000, 10000) in (False, 0)
