def moved(solver, balances, sender, receiver, amount):
    if solver.language != "c":
        return solver.call("transfer", dict(balances), sender, receiver, amount)
    names = list(balances)
    cents = solver.call("transfer", list(balances.values()), names.index(sender), names.index(receiver), amount)
    return dict(zip(names, cents))


def test_ann_to_bob(solver, workspace):
    assert moved(solver, {"ann": 100, "bob": 20}, "ann", "bob", 30) == {"ann": 70, "bob": 50}


def test_bob_to_ann(solver, workspace):
    assert moved(solver, {"ann": 100, "bob": 20}, "bob", "ann", 5) == {"ann": 105, "bob": 15}


def test_third_account_stays(solver, workspace):
    balances = {"ann": 900, "bob": 0, "carla": 55}
    assert moved(solver, balances, "ann", "bob", 450) == {"ann": 450, "bob": 450, "carla": 55}


def test_everything(solver, workspace):
    assert moved(solver, {"ann": 100, "bob": 1}, "ann", "bob", 100) == {"ann": 0, "bob": 101}
