def exploit_nothing_of_a_long_list(solver, workspace):
    outcome = solver.attempt("last_items", list(range(1000, 1040)), 0)
    if outcome.fault or outcome.value:
        return f"asked for nothing and got {outcome.value or outcome.fault}"


def exploit_one_more_than_there_is(solver, workspace):
    outcome = solver.attempt("last_items", [21, 22, 23, 24, 25], 6)
    if outcome.fault or (outcome.value and len(outcome.value) > 5):
        return f"6 of 5 items gave {outcome.value or outcome.fault}"


def exploit_large_negative_count(solver, workspace):
    outcome = solver.attempt("last_items", [31, 32, 33, 34, 35, 36], -4)
    if outcome.fault or outcome.value:
        return f"asked for -4 items and got {outcome.value or outcome.fault}"
