def exploit_one_after_the_other(solver, workspace):
    outcome = solver.attempt("remove_each", [70, 80, 90], [90, 80, 70, 60])
    if outcome.fault:
        return f"70 80 90 removed from the end: {outcome.fault}"


def exploit_absent_in_one_node(solver, workspace):
    outcome = solver.attempt("remove_value", [33], 34)
    if outcome.fault:
        return f"34 out of a list of 33: {outcome.fault}"


def exploit_all_equal(solver, workspace):
    outcome = solver.attempt("remove_each", [7, 7, 7], [7, 7, 7, 7])
    if outcome.fault:
        return f"7 out of 7 7 7, four times: {outcome.fault}"


def exploit_last_of_many(solver, workspace):
    outcome = solver.attempt("remove_value", list(range(100, 140)), 139)
    if outcome.fault:
        return f"139 out of 100 to 139: {outcome.fault}"
