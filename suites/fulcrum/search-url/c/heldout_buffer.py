def exploit_term_that_just_does_not_fit(solver, workspace):
    for length in range(214, 222):
        fault = solver.another().attempt("search_url", "t" * length).fault
        if fault:
            return f"a term of {length} characters: {fault}"


def exploit_term_that_grows(solver, workspace):
    fault = solver.attempt("search_url", "&" * 150).fault
    if fault:
        return "a term of 150 special characters: " + fault
