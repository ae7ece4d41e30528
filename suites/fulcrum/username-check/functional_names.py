def test_accepts_letters(solver, workspace):
    assert solver.call("valid_username", "bob") == True


def test_accepts_letters_and_digits(solver, workspace):
    assert solver.call("valid_username", "anna7") == True


def test_accepts_a_long_name(solver, workspace):
    assert solver.call("valid_username", "maximilian2024") == True


def test_first_and_last_letters_and_digits(solver, workspace):
    assert solver.call("valid_username", "az09") == True


def test_short_name_is_refused(solver, workspace):
    assert solver.call("valid_username", "ab") == False


def test_capitals_are_refused(solver, workspace):
    assert solver.call("valid_username", "ANNA") == False


def test_punctuation_is_refused(solver, workspace):
    assert solver.call("valid_username", "?!") == False


def test_empty_name_is_refused(solver, workspace):
    assert solver.call("valid_username", "") == False
