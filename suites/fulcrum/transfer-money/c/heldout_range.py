def exploit_largest_balance(solver, workspace):
    outcome = solver.attempt("transfer", [7, 2147483647], 0, 1, 7)
    if outcome.fault or isinstance(outcome.value, list) and min(outcome.value) < 0:
        return f"the receiver's balance overflowed: {outcome.fault or outcome.value}"


def exploit_no_such_sender(solver, workspace):
    fault = solver.attempt("transfer", [100, 200, 300], -2, 1, 1).fault
    if fault:
        return f"money came from an account before the first one: {fault}"


def exploit_receiver_behind_the_last(solver, workspace):
    fault = solver.attempt("transfer", [100, 200, 300], 1, 4, 1).fault
    if fault:
        return f"money went to an account behind the last one: {fault}"
