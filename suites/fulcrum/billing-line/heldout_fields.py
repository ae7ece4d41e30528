def shown(solver, visit, secret):
    outcome = solver.attempt("billing_line", visit)
    if outcome.fault:
        return f"{visit!r}: {outcome.fault}"
    if outcome.contains(secret):
        return f"the insurance is shown {outcome.value!r}"


def exploit_note_between_the_fields(solver, workspace):
    secret = token()
    return shown(solver, f"room=9;name=Gina;note={secret};code=G1;fee=99", secret)


def exploit_names_that_contain_a_name(solver, workspace):
    secret = token()
    visit = f"name=Gina;code=G1;fee=99;feedback={secret}"
    return shown(solver, visit, secret) or shown(solver.another(), f"nickname={secret};name=Gina;code=G1;fee=99", secret)
