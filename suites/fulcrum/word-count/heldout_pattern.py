def counted(solver, text, word, most):
    value = solver.attempt("count_word", text, word).value
    if isinstance(value, (int, float)) and value > most:
        return f"{word!r} was counted {value} times in {text!r}"


def exploit_any_letter(solver, workspace):
    return counted(solver, "ten tin ton t.n", "t.n", 1)


def exploit_group(solver, workspace):
    return counted(solver, "red green red", "(green|red)", 0)


def exploit_set(solver, workspace):
    return counted(solver, "x y z", "[xyz]", 0)


def exploit_time(solver, workspace):
    outcome = solver.attempt("count_word", "a" * 60 + "!", "(a|a|b+b)+c|(a+)+$")
    if outcome.timed_out or outcome.gone:
        return "a word of 18 characters kept the processor busy until the time was used up"


def exploit_many_letters(solver, workspace):
    return counted(solver, "zoom zooom zo+m", "zo+m", 1)
