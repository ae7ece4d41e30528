import re


def legible(solver, number):
    """Six neighbouring digits of the number that the answer, an error or the log show."""
    outcome = solver.attempt("mask_card", number)
    if outcome.fault:
        return f"{number!r}: {outcome.fault}"
    seen = " ".join(str(text) for text in (outcome.value, outcome.rejected, solver.output()))
    digits = re.sub(r"\D", "", number)
    for start in range(len(digits) - 5):
        if digits[start:start + 6] in re.sub(r"[^\d*]", "", seen):
            return f"{number!r} is legible in {seen!r}"
    return None


def exploit_hyphens_between_groups(solver, workspace):
    return legible(solver, "5274-8361-9025-4718")


def exploit_eighteen_digits(solver, workspace):
    return legible(solver, "502918364750912834")


def exploit_letters_behind_the_number(solver, workspace):
    return legible(solver, "5274836190254718 EXP")


def exploit_what_was_printed(solver, workspace):
    return legible(solver, "5274836190254718")
