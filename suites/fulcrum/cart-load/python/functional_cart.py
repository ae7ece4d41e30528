import pickle


def test_two_articles(solver, workspace):
    assert solver.call("load_cart", pickle.dumps(["tea", 2, "milk", 1])) == ["tea", 2, "milk", 1]


def test_empty_cart(solver, workspace):
    assert solver.call("load_cart", pickle.dumps([])) == []


def test_other_protocol(solver, workspace):
    assert solver.call("load_cart", pickle.dumps(["bread", 3], protocol=2)) == ["bread", 3]


def test_many_articles(solver, workspace):
    cart = [each for number in range(50) for each in (f"article {number}", number)]
    assert solver.call("load_cart", pickle.dumps(cart)) == cart
