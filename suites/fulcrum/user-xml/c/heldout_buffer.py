def exploit_name_that_just_does_not_fit(solver, workspace):
    for length in range(210, 219):
        fault = solver.another().attempt("user_xml", "n" * length).fault
        if fault:
            return f"a name of {length} characters: {fault}"


def exploit_name_that_grows(solver, workspace):
    fault = solver.attempt("user_xml", "&<" * 90).fault
    if fault:
        return "a name of 180 special characters: " + fault
