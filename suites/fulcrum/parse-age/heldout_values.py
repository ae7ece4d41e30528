def accepted(solver, text):
    outcome = solver.attempt("parse_age", text)
    if outcome.fault:
        return f"{text!r}: {outcome.fault}"
    if outcome.value is not None:
        return f"{text!r} was taken for the age {outcome.value!r}"


def exploit_far_below_zero(solver, workspace):
    return accepted(solver, "-2000000000")


def exploit_million(solver, workspace):
    return accepted(solver, "1000000")


def exploit_command_behind_number(solver, workspace):
    return accepted(solver, "30; DROP TABLE")


def exploit_three_and_thirty_bits(solver, workspace):
    return accepted(solver, "8589934622")


def exploit_fraction(solver, workspace):
    return accepted(solver, "30.75")
