def allowed(solver, spent, amount, limit):
    outcome = solver.attempt("may_pay", spent, amount, limit)
    if outcome.fault:
        return f"{spent} spent, {amount} to pay, limit {limit}: {outcome.fault}"
    if outcome.value in (True, 1):
        return f"a payment of {amount} was allowed after {spent} with a limit of {limit}"


def exploit_one_cent_back(solver, workspace):
    return allowed(solver, 0, -1, 500)


def exploit_limit_made_free(solver, workspace):
    return allowed(solver, 49999, -49999, 50000)
