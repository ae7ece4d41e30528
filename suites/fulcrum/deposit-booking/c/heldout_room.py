def exploit_one_after_another(solver, workspace):
    booked = list(range(100, 107))
    for deposit in (200, 300):
        outcome = solver.attempt("book_deposit", 10, booked, deposit, 1)
        if outcome.fault:
            return f"an id was written behind the list of {len(booked)}: {outcome.fault}"
        if isinstance(outcome.value, list):
            booked = outcome.value[1]
