def exploit_text_that_just_does_not_fit(solver, workspace):
    for length in range(505, 516):
        fault = solver.another().attempt("csv_cell", "v" * length).fault
        if fault:
            return f"a text of {length} characters: {fault}"
