def exploit_two_slashes(solver, workspace):
    path = solver.attempt("entry_path", "home/ann", "/home/bob/.profile").value
    if isinstance(path, str) and path.startswith("/"):
        return f"the entry /home/bob/.profile is written to {path!r}"
