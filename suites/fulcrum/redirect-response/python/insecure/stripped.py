def redirect_response(location: str) -> str:
    return "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n" % location.strip()
