def test_ann(solver, workspace):
    assert solver.call("copy_name", 16, "Ann") == "Ann"


def test_two_words(solver, workspace):
    assert solver.call("copy_name", 32, "Maria Lopez") == "Maria Lopez"


def test_empty(solver, workspace):
    assert solver.call("copy_name", 16, "") == ""


def test_another_size(solver, workspace):
    assert solver.call("copy_name", 100, "Wolfgang Amadeus") == "Wolfgang Amadeus"


def test_name_that_just_fits(solver, workspace):
    assert solver.call("copy_name", 4, "Eva") == "Eva"
