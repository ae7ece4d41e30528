def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in range(119, 126):
        fault = solver.another().attempt("person_filter", "n" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"


def exploit_name_that_grows(solver, workspace):
    fault = solver.attempt("person_filter", "*" * 100).fault
    if fault:
        return "a name of 100 stars: " + fault
