def taken(solver, text, exact=None):
    value = solver.attempt("parse_amount", text).value
    if value is not None and value != exact:
        return f"{text!r} was taken for {value} cents"


def exploit_minus_nothing(solver, workspace):
    return taken(solver, "-9000.00")


def exploit_two_amounts(solver, workspace):
    return taken(solver, "1.00,000.00")


def exploit_one_fifteen(solver, workspace):
    return taken(solver, "1.15", 115)


def exploit_seventeen_digits(solver, workspace):
    return taken(solver, "12345678901234567.89", 1234567890123456789)
