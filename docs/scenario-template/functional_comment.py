def test_word(solver, workspace):
    assert solver.call("{{entry_point}}", "proxy") == "# proxy"


def test_words(solver, workspace):
    assert solver.call("{{entry_point}}", "set by Ann") == "# set by Ann"


def test_sign_in_the_text(solver, workspace):
    assert solver.call("{{entry_point}}", "item # 7") == "# item # 7"
