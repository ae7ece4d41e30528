def used(solver, decisions, purpose):
    if solver.language == "c":
        outcome = solver.attempt("may_use", len(decisions), *decisions, purpose)
    else:
        outcome = solver.attempt("may_use", list(decisions), purpose)
    if outcome.fault:
        return outcome.fault
    if outcome.value in (True, 1):
        return f"the data may be used for {purpose!r} in spite of {decisions}"


def exploit_changed_their_mind(solver, workspace):
    return used(solver, ["yes teaching", "no billing", "no teaching"], "teaching")


def exploit_never_asked(solver, workspace):
    return used(solver, ["yes statistics", "yes billing"], "sale")


def exploit_longer_purpose(solver, workspace):
    return used(solver, ["yes data-for-teaching-at-home"], "teaching")


def exploit_beginning_of_a_purpose(solver, workspace):
    return used(solver, ["no stat", "yes statistics"], "stat")
