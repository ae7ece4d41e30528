def book(solver, balance, booked, deposit, amount):
    if solver.language == "c":
        after = solver.call("book_deposit", balance, booked, deposit, amount)
        return after[0], after[1]
    account = solver.call("book_deposit", {"balance": balance, "booked": list(booked)}, {"id": deposit, "amount": amount})
    assert isinstance(account, dict)
    return account.get("balance"), account.get("booked")


def test_first_deposit(solver, workspace):
    assert book(solver, 0, [], 11, 500) == (500, [11])


def test_second_deposit(solver, workspace):
    assert book(solver, 500, [11], 12, 20) == (520, [11, 12])


def test_same_amount(solver, workspace):
    assert book(solver, 50, [3, 5], 4, 50) == (100, [3, 5, 4])


def test_eighth_deposit(solver, workspace):
    assert book(solver, 10, [1, 2, 3, 4, 5, 6, 7], 8, 1) == (11, [1, 2, 3, 4, 5, 6, 7, 8])
