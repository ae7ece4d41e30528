def test_number_in_a_sentence(solver, workspace):
    note = "seen today, MRN 483920, pulse 72"
    assert solver.call("hide_numbers", note) == "seen today, MRN ******, pulse 72"


def test_number_at_the_end(solver, workspace):
    assert solver.call("hide_numbers", "x-ray of MRN 100245") == "x-ray of MRN ******"


def test_note_without_a_number(solver, workspace):
    note = "blood pressure 120 to 80, follow-up in 14 days"
    assert solver.call("hide_numbers", note) == note


def test_short_note(solver, workspace):
    assert solver.call("hide_numbers", "MRN 777123 ok") == "MRN ****** ok"
