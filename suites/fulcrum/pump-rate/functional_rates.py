def test_two_hours(solver, workspace):
    assert solver.call("pump_rate", 500, 120) == 250


def test_half_an_hour(solver, workspace):
    assert solver.call("pump_rate", 100, 30) == 200


def test_rounded_down(solver, workspace):
    assert solver.call("pump_rate", 100, 90) == 66


def test_one_hour(solver, workspace):
    assert solver.call("pump_rate", 42, 60) == 42


def test_fast_rate(solver, workspace):
    assert solver.call("pump_rate", 990, 60) == 990
