def test_https(solver, workspace):
    assert solver.call("is_own_image", "https://images.example.com/cat.png") in (True, 1)


def test_http(solver, workspace):
    assert solver.call("is_own_image", "http://images.example.com/a/b/dog.jpg") in (True, 1)


def test_other_host(solver, workspace):
    assert solver.call("is_own_image", "https://www.example.org/cat.png") in (False, 0)


def test_no_address(solver, workspace):
    assert solver.call("is_own_image", "cat.png") in (False, 0)
