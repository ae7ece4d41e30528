def test_one_patient(solver, workspace):
    assert solver.call("patient_segment", "7", "Garcia", "Oslo") == "PID|7|Garcia|Oslo"


def test_another_patient(solver, workspace):
    assert solver.call("patient_segment", "90210", "Anna Lee", "New York") == "PID|90210|Anna Lee|New York"


def test_empty_field(solver, workspace):
    assert solver.call("patient_segment", "12", "Moss", "") == "PID|12|Moss|"
