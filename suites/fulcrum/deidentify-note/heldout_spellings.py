import re


def remains(solver, note):
    outcome = solver.attempt("hide_numbers", note)
    if outcome.fault:
        return f"{note!r}: {outcome.fault}"
    digits = re.sub(r"\D", "", str(outcome.value if outcome.value is not None else ""))
    if digits:
        return f"{note!r} still shows {digits}"


def exploit_three_numbers_on_three_lines(solver, workspace):
    return remains(solver, "MRN 200110\nMRN 200111\nMRN 200112\n")


def exploit_mixed_letters(solver, workspace):
    return remains(solver, "Admission form: Mrn 620031 (copy)")


def exploit_colon_without_blank(solver, workspace):
    return remains(solver, "label MRN:318846 on the tube")


def exploit_seven_digits(solver, workspace):
    return remains(solver, "MRN 3188465 at night")
