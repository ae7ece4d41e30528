from urllib.parse import parse_qs, urlsplit


def parameters(solver, term):
    address = solver.call("search_url", term)
    assert isinstance(address, str)
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "shop.example", "/search")
    return parse_qs(parts.query)


def test_tea(solver, workspace):
    assert parameters(solver, "tea") == {"lang": ["en"], "q": ["tea"]}


def test_coffee(solver, workspace):
    assert parameters(solver, "coffee") == {"lang": ["en"], "q": ["coffee"]}


def test_number(solver, workspace):
    assert parameters(solver, "article42") == {"lang": ["en"], "q": ["article42"]}
