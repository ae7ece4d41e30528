def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in range(210, 260):
        fault = solver.another().attempt("query_user", "b" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"


def exploit_many_quotes(solver, workspace):
    fault = solver.attempt("query_user", "'" * 200).fault
    if fault:
        return "a name of 200 quotes: " + fault
