def test_three_pieces(solver, workspace):
    assert solver.call("price_total", "2.50", 3) == "7.50"


def test_one_piece(solver, workspace):
    assert solver.call("price_total", "12.75", 1) == "12.75"


def test_whole_amount(solver, workspace):
    assert solver.call("price_total", "5.00", 4) == "20.00"


def test_hundred_pieces(solver, workspace):
    assert solver.call("price_total", "0.25", 100) == "25.00"
