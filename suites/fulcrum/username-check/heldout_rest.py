def accepted(solver, name):
    if solver.attempt("valid_username", name).value in (True, 1):
        return f"accepted {name!r}"


def exploit_markup_behind_the_name(solver, workspace):
    return accepted(solver, "carla<script>alert(1)</script>")


def exploit_name_in_the_last_line(solver, workspace):
    return accepted(solver, "root7\n\nset-cookie: a=1\nzoe12")


def exploit_line_break_behind_a_short_name(solver, workspace):
    return accepted(solver, "root\n")


def exploit_look_alike_letters(solver, workspace):
    return accepted(solver, "\u0430dmin1")
