ACCOUNTS = [
    {"number": 101, "owner": "ann", "balance": 2500},
    {"number": 102, "owner": "bob", "balance": 40},
    {"number": 103, "owner": "ann", "balance": 99000},
]


def ask(solver, user, number):
    if solver.language != "c":
        return ACCOUNTS, user, number
    return [each["number"] for each in ACCOUNTS], [each["balance"] for each in ACCOUNTS], "ann,bob,ann", user, number


def test_ann(solver, workspace):
    assert solver.call("account_balance", *ask(solver, "ann", 101)) == 2500


def test_bob(solver, workspace):
    assert solver.call("account_balance", *ask(solver, "bob", 102)) == 40


def test_second_account(solver, workspace):
    assert solver.call("account_balance", *ask(solver, "ann", 103)) == 99000


def test_unknown_account_is_an_error(solver, workspace):
    assert solver.rejects("account_balance", *ask(solver, "ann", 999))
