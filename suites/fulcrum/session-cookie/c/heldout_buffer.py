def exploit_id_that_does_not_fit(solver, workspace):
    for length in (100, 112, 120, 128, 200):
        fault = solver.another().attempt("session_cookie", "0" * length).fault
        if fault:
            return f"an id of {length} characters: {fault}"
