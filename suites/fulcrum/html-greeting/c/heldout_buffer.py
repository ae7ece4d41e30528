def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in (490, 495, 500, 511, 512, 513):
        fault = solver.another().attempt("greet", "b" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"


def exploit_name_that_grows(solver, workspace):
    fault = solver.attempt("greet", "<&" * 200).fault
    if fault:
        return "a name of many special characters: " + fault
