def test_three_pieces(solver, workspace):
    assert solver.call("price_total", 250, 3) == 750


def test_one_piece(solver, workspace):
    assert solver.call("price_total", 1275, 1) == 1275


def test_no_piece(solver, workspace):
    assert solver.call("price_total", 500, 0) == 0


def test_hundred_pieces(solver, workspace):
    assert solver.call("price_total", 25, 100) == 2500
