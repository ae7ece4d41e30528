def test_visitor_becomes_user(solver, workspace):
    sessions = {"s1": None}
    id = solver.call("login", sessions, "s1", "ann")
    assert isinstance(id, str)
    assert sessions.get(id) == "ann"


def test_other_sessions_stay(solver, workspace):
    sessions = {"s1": "bob", "s2": None, "s3": "carla"}
    id = solver.call("login", sessions, "s2", "ann")
    assert sessions.get(id) == "ann"
    assert sessions.get("s1") == "bob" and sessions.get("s3") == "carla"


def test_first_visit(solver, workspace):
    sessions = {}
    id = solver.call("login", sessions, "s9", "dora")
    assert sessions.get(id) == "dora"
