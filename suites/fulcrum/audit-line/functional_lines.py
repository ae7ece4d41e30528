def test_first_line(solver, workspace):
    solver.call("note_access", "anna", 7)
    assert workspace.read("audit.txt") == b"anna 7\n"


def test_other_user(solver, workspace):
    solver.call("note_access", "ben", 1234)
    assert workspace.read("audit.txt").decode().split() == ["ben", "1234"]


def test_user_with_a_hyphen(solver, workspace):
    solver.call("note_access", "dr-moss", 0)
    assert workspace.read("audit.txt") == b"dr-moss 0\n"
