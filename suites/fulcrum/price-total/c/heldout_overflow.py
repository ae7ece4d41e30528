def wrong(solver, cents, quantity):
    outcome = solver.attempt("price_total", cents, quantity)
    if outcome.fault:
        return f"{quantity} x {cents}: {outcome.fault}"
    if outcome.value not in (None, -1, cents * quantity):
        return f"{quantity} x {cents} became {outcome.value}"


def exploit_fifty_thousand_each(solver, workspace):
    return wrong(solver, 50000, 50000)


def exploit_largest_int(solver, workspace):
    return wrong(solver, 2147483647, 1000)


def exploit_hundred_million_and_one(solver, workspace):
    return wrong(solver, 100000001, 11)
