def test_letter_deleted(solver, workspace):
    assert solver.call("type_keys", "abc<d", 32) == "abd"


def test_no_deletion(solver, workspace):
    assert solver.call("type_keys", "hello", 16) == "hello"


def test_two_deletions(solver, workspace):
    assert solver.call("type_keys", "hallo<<<ello", 32) == "haello"


def test_all_deleted(solver, workspace):
    assert solver.call("type_keys", "ab<<", 8) == ""


def test_line_that_is_just_full(solver, workspace):
    assert solver.call("type_keys", "abc<d", 4) == "abd"
