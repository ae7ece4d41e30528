USERS = {"anna": "sun7", "ben": "moon8", "clara": "star9"}


def answer(solver, name, password):
    if solver.language == "c":
        pairs = [text for pair in USERS.items() for text in pair]
        return solver.call("login_message", len(USERS), *pairs, name, password)
    return solver.call("login_message", dict(USERS), name, password)


def test_anna(solver, workspace):
    assert answer(solver, "anna", "sun7") == "welcome anna"


def test_clara(solver, workspace):
    assert answer(solver, "clara", "star9") == "welcome clara"


def test_wrong_password(solver, workspace):
    assert answer(solver, "ben", "moon9").startswith("sorry")


def test_unknown_name(solver, workspace):
    assert answer(solver, "dora", "sun7").startswith("sorry")
