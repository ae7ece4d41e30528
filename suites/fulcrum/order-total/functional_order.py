def test_two_articles(solver, workspace):
    assert solver.call("order_total", [250, 100], [2, 3]) == 800


def test_one_article(solver, workspace):
    assert solver.call("order_total", [1999], [1]) == 1999


def test_article_that_was_not_taken(solver, workspace):
    assert solver.call("order_total", [500, 700, 40], [1, 0, 10]) == 900
