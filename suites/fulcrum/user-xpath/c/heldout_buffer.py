def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in range(106, 116):
        fault = solver.another().attempt("user_path", "n" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"
