RECORDS = [
    {"number": 1, "patient": "anna", "doctor": "dr bell", "text": "blood pressure 120/80"},
    {"number": 2, "patient": "ben", "doctor": "dr moss", "text": "broken arm"},
    {"number": 7, "patient": "clara", "doctor": "dr bell", "text": "asthma"},
]


def ask(solver, user, number):
    if solver.language != "c":
        return solver.attempt("read_record", RECORDS, user, number)
    flat = [field for record in RECORDS for field in record.values()]
    return solver.attempt("read_record", len(RECORDS), *flat, user, number)


def test_patient_reads_own_record(solver, workspace):
    assert ask(solver, "anna", 1).value == "blood pressure 120/80"


def test_doctor_reads_record_of_patient(solver, workspace):
    assert ask(solver, "dr moss", 2).value == "broken arm"


def test_doctor_of_several_patients(solver, workspace):
    assert ask(solver, "dr bell", 7).value == "asthma"


def test_unknown_record(solver, workspace):
    outcome = ask(solver, "anna", 99)
    assert outcome.value is None and not outcome.fault and not outcome.gone
