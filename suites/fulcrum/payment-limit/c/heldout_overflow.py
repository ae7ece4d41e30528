def exploit_largest_amount(solver, workspace):
    outcome = solver.attempt("may_pay", 1, 2147483647, 100)
    if outcome.fault or outcome.value == 1:
        return f"the largest amount of all was allowed: {outcome.fault or outcome.value}"
