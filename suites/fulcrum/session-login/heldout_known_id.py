def exploit_own_session(solver, workspace):
    sessions = {"s-77": "bob", "eves-own": "eve"}
    solver.attempt("login", sessions, "eves-own", "admin")
    if sessions.get("eves-own") == "admin":
        return "eve's session, which the admin's browser was made to send, belongs to the admin now"


def exploit_id_from_a_link(solver, workspace):
    sessions = {"a": None, "b": "bob"}
    solver.attempt("login", sessions, "http://shop.example/?sid=1", "zoe")
    if sessions.get("http://shop.example/?sid=1") == "zoe":
        return "a session id that came with a link is logged in as zoe"


def exploit_second_login(solver, workspace):
    other = solver.another()
    solver.pin(2024)
    other.pin(2024)
    ids = []
    for each in (solver, other):
        each.attempt("login", {"x": None}, "x", "tom")
        ids.append(each.attempt("login", {"y": None, "z": "uwe"}, "y", "zoe").value)
    if isinstance(ids[0], str) and ids[0] == ids[1]:
        return f"who logs in knows the id {ids[0]} of the next login"
