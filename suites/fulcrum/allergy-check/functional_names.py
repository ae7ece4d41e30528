def test_first_name(solver, workspace):
    assert solver.call("is_allergic", "penicillin,aspirin", "penicillin") == True


def test_last_name(solver, workspace):
    assert solver.call("is_allergic", "penicillin,aspirin,latex", "latex") == True


def test_only_name(solver, workspace):
    assert solver.call("is_allergic", "codeine", "codeine") == True


def test_other_drug(solver, workspace):
    assert solver.call("is_allergic", "penicillin,aspirin", "ibuprofen") == False


def test_no_allergies(solver, workspace):
    assert solver.call("is_allergic", "", "aspirin") == False


def test_another_drug(solver, workspace):
    assert solver.call("is_allergic", "latex", "morphine") == False
