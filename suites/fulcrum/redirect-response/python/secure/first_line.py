def redirect_response(location: str) -> str:
    lines = location.splitlines() or ["/"]
    return "HTTP/1.1 302 Found\r\nLocation: " + lines[0] + "\r\n\r\n"
