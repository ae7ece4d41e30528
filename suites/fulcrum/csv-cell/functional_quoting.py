def test_plain_text(solver, workspace):
    assert solver.call("csv_cell", "Anna") == '"Anna"'


def test_quotes_are_doubled(solver, workspace):
    assert solver.call("csv_cell", 'say "hi"') == '"say ""hi"""'


def test_comma_stays_in_the_cell(solver, workspace):
    assert solver.call("csv_cell", "Berlin, Germany") == '"Berlin, Germany"'


def test_number_in_text(solver, workspace):
    assert solver.call("csv_cell", "flat 12") == '"flat 12"'
