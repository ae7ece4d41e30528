def test_greeting(solver, workspace):
    assert solver.call("fill_template", "Hello %s!", "Ann") == "Hello Ann!"


def test_end(solver, workspace):
    assert solver.call("fill_template", "Bye, %s", "Maria Lopez") == "Bye, Maria Lopez"


def test_beginning(solver, workspace):
    assert solver.call("fill_template", "%s is here.", "Bob") == "Bob is here."
