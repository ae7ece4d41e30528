def changed(solver, field, value):
    fields = ("number", "name", "phone", "city", "insurance")
    before = ("7001", "Dora", "555-0142", "Lima", "basic")
    if solver.language == "c":
        outcome = solver.attempt("update_patient", *before, field, value)
        after = tuple(outcome.value[1:]) if outcome.value else before
    else:
        patient = dict(zip(fields, before))
        outcome = solver.attempt("update_patient", patient, field, value)
        after = tuple(patient.get(name) for name in fields)
    if outcome.fault:
        return f"{field} = {value!r}: {outcome.fault}"
    if after != before:
        return f"a patient set {field} to {value!r}"


def exploit_name(solver, workspace):
    return changed(solver, "name", "Somebody Else")


def exploit_insurance_of_another_kind(solver, workspace):
    return changed(solver, "insurance", "none") or changed(solver.another(), "number", "7002")
