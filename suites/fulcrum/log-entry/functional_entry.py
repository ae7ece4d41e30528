def entry(solver, user, action):
    line = solver.call("log_entry", user, action)
    assert isinstance(line, str)
    return line.removesuffix("\n")


def test_login(solver, workspace):
    assert entry(solver, "ann", "login") == "user=ann action=login"


def test_logout(solver, workspace):
    assert entry(solver, "bob", "logout") == "user=bob action=logout"


def test_other_action(solver, workspace):
    assert entry(solver, "carla7", "upload") == "user=carla7 action=upload"
