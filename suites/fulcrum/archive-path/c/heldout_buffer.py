def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in (122, 123, 124, 125, 126, 130):
        fault = solver.another().attempt("entry_path", "out", "n" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"
