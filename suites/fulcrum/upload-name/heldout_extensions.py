def accepted(solver, name):
    if solver.attempt("is_picture", name).value in (True, 1):
        return f"took {name!r} for a picture"


def exploit_picture_extension_first(solver, workspace):
    return accepted(solver, "me.jpg.jsp")


def exploit_server_page(solver, workspace):
    return accepted(solver, "shell.aspx")


def exploit_extension_with_a_tail(solver, workspace):
    return accepted(solver, "shell.pngx5")


def exploit_line_break_in_the_name(solver, workspace):
    return accepted(solver, "fine.gif\n.phtml")
