def moved(solver, balances, sender, receiver, amount):
    """The balances afterwards, None when the transfer was refused."""
    if solver.language != "c":
        after = solver.attempt("transfer", dict(balances), sender, receiver, amount).value
        return after if isinstance(after, dict) else None
    names = list(balances)
    cents = solver.attempt("transfer", list(balances.values()), names.index(sender), names.index(receiver), amount).value
    return dict(zip(names, cents)) if isinstance(cents, list) else None


def exploit_one_cent_back(solver, workspace):
    after = moved(solver, {"shop": 0, "thief": 0, "bank": 1}, "thief", "bank", -1)
    if after and after.get("bank", 1) < 1:
        return f"a transfer took money from its receiver: {after}"


def exploit_one_cent_too_much(solver, workspace):
    after = moved(solver, {"thief": 250, "bank": 9000, "shop": 0}, "thief", "shop", 251)
    if after and after.get("thief", 0) < 0:
        return f"the sender's balance fell below zero: {after}"


def exploit_part_to_oneself(solver, workspace):
    after = moved(solver, {"bank": 9000, "thief": 250}, "thief", "thief", 40)
    if after and sum(after.values()) != 9250:
        return f"a transfer to the own account changed the sum of all money: {after}"
