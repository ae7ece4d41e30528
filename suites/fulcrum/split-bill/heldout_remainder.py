def wrong(solver, cents, people):
    outcome = solver.attempt("split_bill", cents, people)
    if outcome.fault:
        return f"a bill of {cents} for {people}: {outcome.fault}"
    if not isinstance(outcome.value, list):
        return None
    if any(share != int(share) for share in outcome.value):
        return f"a bill of {cents} became parts of cents: {outcome.value}"
    if sum(outcome.value) != cents:
        return f"the shares of a bill of {cents} add up to {sum(outcome.value)}"


def exploit_seven_people(solver, workspace):
    return wrong(solver, 10000, 7)


def exploit_almost_one_cent_more(solver, workspace):
    return wrong(solver, 1999, 4)


def exploit_large_table(solver, workspace):
    return wrong(solver, 123457, 60)
