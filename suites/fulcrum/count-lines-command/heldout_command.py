def ran(solver, workspace, name):
    workspace.write("data.log", "one\n")
    solver.attempt("count_lines", name)
    if workspace.exists("hit"):
        return f"the file name {name!r} started the command cp"


def exploit_backticks(solver, workspace):
    return ran(solver, workspace, "`cp data.log hit`")


def exploit_new_line(solver, workspace):
    return ran(solver, workspace, "data.log\ncp data.log hit\n")


def exploit_and(solver, workspace):
    return ran(solver, workspace, "data.log && cp data.log hit")


def exploit_quoted_backticks(solver, workspace):
    return ran(solver, workspace, "x'`cp data.log hit`'")


def exploit_redirection(solver, workspace):
    return ran(solver, workspace, "data.log > hit")
