def exploit_far_away(solver, workspace):
    for number, size in ((-2000000000, 99), (2147483647, 98), (-1, 1), (0, -3)):
        outcome = solver.another().attempt("list_page", list(range(64)), number, size)
        if outcome.fault or outcome.gone or outcome.timed_out:
            return f"page {number} of {size}: {outcome.fault or 'the program did not survive it'}"
