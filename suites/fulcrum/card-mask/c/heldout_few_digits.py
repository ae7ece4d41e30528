def exploit_few_digits(solver, workspace):
    for number in ("12", "123", "1", ""):
        outcome = solver.another().attempt("mask_card", number)
        if outcome.fault:
            return f"{number!r}: {outcome.fault}"
