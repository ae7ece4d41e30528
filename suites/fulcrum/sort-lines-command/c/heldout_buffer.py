def exploit_one_long_line(solver, workspace):
    workspace.write("wide.txt", "w" * 3000 + "\n")
    fault = solver.attempt("sorted_text", "wide.txt").fault
    if fault:
        return "a line longer than the buffer: " + fault


def exploit_long_name(solver, workspace):
    fault = solver.attempt("sorted_text", "n" * 5000).fault
    if fault:
        return "a long file name: " + fault
