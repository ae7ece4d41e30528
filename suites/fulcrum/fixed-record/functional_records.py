def test_anna(solver, workspace):
    assert solver.call("fixed_record", "Anna", "Oslo") == "Anna        Oslo    "


def test_full_columns(solver, workspace):
    assert solver.call("fixed_record", "Maximilian A", "New York") == "Maximilian ANew York"


def test_empty_name(solver, workspace):
    assert solver.call("fixed_record", "", "Rome") == " " * 12 + "Rome    "


def test_empty_city(solver, workspace):
    assert solver.call("fixed_record", "Ben", "") == "Ben" + " " * 17
