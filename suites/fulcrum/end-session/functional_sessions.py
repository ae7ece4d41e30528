def ended(solver, user, key):
    if solver.language == "c":
        return solver.call("end_session", user, key)[0]
    session = {"user": user, "token": key, "active": True}
    solver.call("end_session", session)
    return session["active"]


def test_anna_is_logged_out(solver, workspace):
    assert ended(solver, "anna", "k3v9-22ab") in (False, 0)


def test_ben_is_logged_out(solver, workspace):
    assert ended(solver, "ben", "0123456789abcdef") in (False, 0)


def test_several_sessions(solver, workspace):
    for user in ("clara", "dan", "eve"):
        assert ended(solver, user, user + "-token") in (False, 0)
