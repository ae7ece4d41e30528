def exploit_exact_fit(solver, workspace):
    workspace.write("shared/exact.txt", "y" * 4096)
    fault = solver.attempt("read_public", "shared", "exact.txt").fault
    if fault:
        return "a file exactly as long as the buffer: " + fault


def exploit_long_name(solver, workspace):
    workspace.folder("shared")
    fault = solver.attempt("read_public", "shared", "n" * 6000).fault
    if fault:
        return "a long file name: " + fault
