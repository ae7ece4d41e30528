def opened(solver, code, given):
    outcome = solver.attempt("code_matches", code, given)
    if outcome.fault:
        return f"{given!r}: {outcome.fault}"
    if outcome.value in (True, 1):
        return f"{given!r} was taken for {code!r}"


def exploit_beginning(solver, workspace):
    return opened(solver, "Wm4-xy-201", "Wm4-xy")


def exploit_inner_part(solver, workspace):
    return opened(solver, "Wm4-xy-201", "-xy-") or opened(solver.another(), "Wm4-xy-201", "")


def exploit_character_class(solver, workspace):
    return opened(solver, "Wm4-xy-201", "\\S+")


def exploit_more_behind_the_code(solver, workspace):
    return opened(solver, "Wm4-xy-201", "Wm4-xy-201 or any other")


def exploit_small_letters(solver, workspace):
    return opened(solver, "Wm4-xy-201", "wm4-xy-201")
