def test_child(solver, workspace):
    assert solver.call("dose_mg", 20.0, 15.0, 1000.0) == 300.0


def test_at_most_the_maximum(solver, workspace):
    assert solver.call("dose_mg", 80.0, 15.0, 1000.0) == 1000.0


def test_another_child(solver, workspace):
    assert solver.call("dose_mg", 12.5, 10.0, 500.0) == 125.0


def test_exactly_the_maximum(solver, workspace):
    assert solver.call("dose_mg", 50.0, 8.0, 400.0) == 400.0


def test_very_small_dose(solver, workspace):
    assert solver.call("dose_mg", 0.5, 0.5, 0.75) == 0.25
