def expanded(solver, text):
    return solver.call("expand_runs", text, 1001) if solver.language == "c" else solver.call("expand_runs", text)


def test_two_runs(solver, workspace):
    assert expanded(solver, "3a2b") == "aaabb"


def test_single_letters(solver, workspace):
    assert expanded(solver, "1x1y1z") == "xyz"


def test_number_of_two_digits(solver, workspace):
    assert expanded(solver, "12k1m") == "k" * 12 + "m"


def test_empty_label(solver, workspace):
    assert expanded(solver, "") == ""


def test_full_strip(solver, workspace):
    assert expanded(solver, "1000w") == "w" * 1000
