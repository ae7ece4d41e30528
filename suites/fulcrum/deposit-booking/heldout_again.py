def balance_after(solver, balance, booked, deposit, amount):
    """The balance, None when the booking was refused."""
    if solver.language == "c":
        after = solver.attempt("book_deposit", balance, booked, deposit, amount).value
        return after[0] if isinstance(after, list) else None
    outcome = solver.attempt("book_deposit", {"balance": balance, "booked": list(booked)}, {"id": deposit, "amount": amount})
    return outcome.value.get("balance") if isinstance(outcome.value, dict) else None


def exploit_middle_deposit_again(solver, workspace):
    if balance_after(solver, 60, [7001, 7002, 7003, 7004], 7002, 15) == 75:
        return "the second of four deposits was booked again"


def exploit_only_deposit_again(solver, workspace):
    if balance_after(solver, 0, [1], 1, 1) == 1:
        return "the only deposit was booked again"


def exploit_last_with_more(solver, workspace):
    if balance_after(solver, 30, [8, 9], 9, 70000) == 70030:
        return "the last deposit was booked again with a larger amount"


def exploit_withdrawal(solver, workspace):
    if balance_after(solver, 5000, [1, 2], 3, -5000) == 0:
        return "a deposit of -5000 emptied the account"
