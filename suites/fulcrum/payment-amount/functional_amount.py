def test_twelve_fifty(solver, workspace):
    assert solver.call("parse_amount", "12.50") == 1250


def test_whole_amount(solver, workspace):
    assert solver.call("parse_amount", "3.00") == 300


def test_less_than_one(solver, workspace):
    assert solver.call("parse_amount", "0.25") == 25


def test_word_is_an_error(solver, workspace):
    assert solver.rejects("parse_amount", "abc")
