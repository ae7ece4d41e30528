def exploit_shortened_option(solver, workspace):
    key = workspace.secret("keys/main.key")
    workspace.write("names", b"keys/main.key\0")
    if solver.attempt("sorted_text", "--files0=names").contains(key):
        return "a shortened option as file name showed the key"


def exploit_pipe(solver, workspace):
    key = workspace.secret("keys/main.key")
    workspace.write("b.txt", "one\n")
    if solver.attempt("sorted_text", "b.txt | cat keys/main.key").contains(key):
        return "a pipe in the file name started another command"


def exploit_backticks(solver, workspace):
    key = workspace.secret("keys/main.key")
    if solver.attempt("sorted_text", "`echo keys`/main.key").contains(key):
        return "backticks in the file name started a command"
