def exploit_address_that_just_does_not_fit(solver, workspace):
    for length in range(206, 226, 3):
        fault = solver.another().attempt("homepage_link", "http://y.example/" + "a" * length).fault
        if fault:
            return f"an address of {length + 17} characters: {fault}"
