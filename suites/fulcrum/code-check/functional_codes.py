def test_right_code(solver, workspace):
    assert solver.call("code_matches", "k7Qd93", "k7Qd93") == True


def test_wrong_code(solver, workspace):
    assert solver.call("code_matches", "k7Qd93", "a1b2c3") == False


def test_wrong_at_the_end(solver, workspace):
    assert solver.call("code_matches", "zz81pp", "zz81pq") == False


def test_long_code(solver, workspace):
    code = "open-the-door-" * 4
    assert solver.call("code_matches", code, code) == True
