def test_shop(solver, workspace):
    assert solver.call("allowed_origin", "https://shop.example") == "https://shop.example"


def test_admin(solver, workspace):
    assert solver.call("allowed_origin", "https://admin.shop.example") == "https://admin.shop.example"


def test_other_subdomain(solver, workspace):
    assert solver.call("allowed_origin", "https://m.shop.example") == "https://m.shop.example"


def test_other_site(solver, workspace):
    assert not solver.call("allowed_origin", "https://www.example.org")
