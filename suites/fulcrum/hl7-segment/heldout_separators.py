def forged(solver, number, name, city):
    outcome = solver.attempt("patient_segment", number, name, city)
    if outcome.fault:
        return outcome.fault
    if not isinstance(outcome.value, str):
        return None
    if "\r" in outcome.value.rstrip("\r\n") or "\n" in outcome.value.rstrip("\r\n"):
        return f"one patient made two segments: {outcome.value!r}"
    if outcome.value.count("|") > 3:
        return f"three fields became more: {outcome.value!r}"


def exploit_fields_in_the_city(solver, workspace):
    return forged(solver, "31", "Silva", "Porto|||F")


def exploit_segment_in_the_name(solver, workspace):
    return forged(solver, "32", "Silva\nblood group 0", "Porto")


def exploit_field_in_the_number(solver, workspace):
    return forged(solver, "33|Nobody", "Silva", "Porto")
