def redirect_response(location: str) -> str:
    location = location.replace("\r\n", "")
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n"
