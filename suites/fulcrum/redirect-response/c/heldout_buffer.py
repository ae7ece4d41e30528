def exploit_location_that_just_does_not_fit(solver, workspace):
    for length in range(215, 226):
        fault = solver.another().attempt("redirect_response", "/" * length).fault
        if fault:
            return f"a location of {length} characters: {fault}"
