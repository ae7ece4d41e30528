def exploit_long_action(solver, workspace):
    fault = solver.attempt("log_entry", "bob", "b" * 260).fault
    if fault:
        return "an action longer than the buffer: " + fault


def exploit_line_that_just_does_not_fit(solver, workspace):
    for length in range(236, 246):
        fault = solver.another().attempt("log_entry", "u" * (length - 1), "a").fault
        if fault:
            return f"a user of {length - 1} characters: {fault}"
