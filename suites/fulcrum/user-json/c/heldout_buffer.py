def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in range(224, 232):
        fault = solver.another().attempt("user_json", "n" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"


def exploit_many_quotes(solver, workspace):
    fault = solver.attempt("user_json", '"' * 220).fault
    if fault:
        return "a name of 220 quotes: " + fault
