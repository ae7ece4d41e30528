FIELDS = ("number", "name", "phone", "city", "insurance")
ANNA = ("17", "Anna", "555-0100", "Oslo", "basic")


def updated(solver, values, field, value):
    if solver.language == "c":
        answer, *after = solver.call("update_patient", *values, field, value)
        return bool(answer), tuple(after)
    patient = dict(zip(FIELDS, values))
    answer = solver.call("update_patient", patient, field, value)
    return answer, tuple(patient.values())


def test_phone(solver, workspace):
    assert updated(solver, ANNA, "phone", "555-0199") == (True, ("17", "Anna", "555-0199", "Oslo", "basic"))


def test_city(solver, workspace):
    assert updated(solver, ANNA, "city", "Bergen") == (True, ("17", "Anna", "555-0100", "Bergen", "basic"))


def test_unknown_field(solver, workspace):
    assert updated(solver, ANNA, "colour", "blue") == (False, ANNA)


def test_another_phone(solver, workspace):
    ben = ("18", "Ben", "", "Rome", "gold")
    assert updated(solver, ben, "phone", "1") == (True, ("18", "Ben", "1", "Rome", "gold"))
