def exploit_nothing_measured_yet(solver, workspace):
    for _ in range(2):
        outcome = solver.another().attempt("average", [])
        if outcome.fault:
            return f"an empty list: {outcome.fault}"


def exploit_thousands_of_millions(solver, workspace):
    outcome = solver.attempt("average", [2000000000, 1900000000, 1800000000])
    if outcome.fault or (isinstance(outcome.value, int) and outcome.value != 1900000000):
        return f"2000, 1900 and 1800 millions: {outcome.fault or outcome.value}"
