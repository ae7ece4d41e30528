def exploit_nothing_for_nobody(solver, workspace):
    outcome = solver.attempt("split_bill", 0, 0)
    if outcome.fault or outcome.gone:
        return f"a bill of nothing for nobody ended the program: {outcome.fault}"
