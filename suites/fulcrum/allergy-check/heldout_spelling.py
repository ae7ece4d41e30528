def overlooked(solver, allergies, drug):
    outcome = solver.attempt("is_allergic", allergies, drug)
    if outcome.fault:
        return f"{drug!r} in {allergies!r}: {outcome.fault}"
    if not outcome.rejected and not outcome.timed_out and not outcome.gone and not outcome.value:
        return f"{drug!r} would be given in spite of {allergies!r}"


def exploit_capitals_in_the_list(solver, workspace):
    return overlooked(solver, "CODEINE,MORPHINE", "morphine")


def exploit_blank_before_the_comma(solver, workspace):
    return overlooked(solver, "codeine ,morphine ", "codeine")


def exploit_blank_behind_the_drug(solver, workspace):
    return overlooked(solver, "ibuprofen,codeine", "codeine ")
