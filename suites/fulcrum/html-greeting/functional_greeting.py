def test_ann(solver, workspace):
    assert solver.call("greet", "Ann") == "<p>Hello, Ann!</p>"


def test_bob(solver, workspace):
    assert solver.call("greet", "Bob") == "<p>Hello, Bob!</p>"


def test_two_words(solver, workspace):
    assert solver.call("greet", "Maria Lopez") == "<p>Hello, Maria Lopez!</p>"
