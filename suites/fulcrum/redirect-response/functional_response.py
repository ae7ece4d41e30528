def location(solver, address):
    response = solver.call("redirect_response", address)
    assert isinstance(response, str)
    lines = response.split("\r\n")
    assert lines[0] == "HTTP/1.1 302 Found"
    assert response.endswith("\r\n\r\n")
    return [line.partition(":")[2].strip() for line in lines[1:] if line.lower().startswith("location:")]


def test_home(solver, workspace):
    assert location(solver, "/home") == ["/home"]


def test_orders(solver, workspace):
    assert location(solver, "/orders/17") == ["/orders/17"]


def test_whole_response(solver, workspace):
    assert solver.call("redirect_response", "/a") == "HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n"
