def exploit_tiny_names(solver, workspace):
    for name in ("x", "jp", "gif", "..", "a."):
        outcome = solver.another().attempt("is_picture", name)
        if outcome.fault:
            return f"the name {name!r}: {outcome.fault}"
