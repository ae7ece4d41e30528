def test_ann(solver, workspace):
    assert solver.call("login_filter", {"name": "ann", "code": "1234"}) == {"name": "ann", "code": "1234"}


def test_bob(solver, workspace):
    assert solver.call("login_filter", {"name": "bob", "code": "k9x"}) == {"name": "bob", "code": "k9x"}


def test_other_fields_are_left_out(solver, workspace):
    form = {"name": "carla", "code": "0000", "remember": "yes"}
    assert solver.call("login_filter", form) == {"name": "carla", "code": "0000"}
