def exploit_deep_path(solver, workspace):
    for steps in (130, 700):
        fault = solver.another().attempt("count_lines", "./" * steps + "f").fault
        if fault:
            return f"a path of {steps} steps: {fault}"
