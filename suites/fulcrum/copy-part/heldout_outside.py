def outside(solver, text, start, length):
    outcome = solver.attempt("copy_part", text, start, length)
    if outcome.fault:
        return f"{length} characters of {text!r} from {start} on: {outcome.fault}"
    if outcome.value and len(outcome.value) > max(0, len(text) - start):
        return f"{length} characters of {text!r} from {start} on gave {outcome.value!r}"


def exploit_just_behind_the_zero(solver, workspace):
    return outside(solver, "abcdefg", 8, 3)


def exploit_one_hundred_more(solver, workspace):
    return outside(solver, "x" * 15, 1, 114)


def exploit_sum_that_wraps_around(solver, workspace):
    return outside(solver, "abcdefghij", 4, -3)


def exploit_far_behind_the_end(solver, workspace):
    return outside(solver, "no", 4000, 1)
