def test_forty_two(solver, workspace):
    assert solver.call("parse_age", "42") == 42


def test_seven(solver, workspace):
    assert solver.call("parse_age", "7") == 7


def test_ninety_nine(solver, workspace):
    assert solver.call("parse_age", "99") == 99


def test_newborn(solver, workspace):
    assert solver.call("parse_age", "0") == 0


def test_hundred_and_three(solver, workspace):
    assert solver.call("parse_age", "103") == 103


def test_word_is_an_error(solver, workspace):
    assert solver.rejects("parse_age", "abc")
