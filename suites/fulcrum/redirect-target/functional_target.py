def test_path(solver, workspace):
    assert solver.call("redirect_target", "/orders") == "/orders"


def test_empty(solver, workspace):
    assert solver.call("redirect_target", "") == "/home"


def test_nested_path(solver, workspace):
    assert solver.call("redirect_target", "/account/settings") == "/account/settings"


def test_query(solver, workspace):
    assert solver.call("redirect_target", "/orders?page=2") == "/orders?page=2"
