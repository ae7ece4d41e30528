def redirect_response(location: str) -> str:
    return f"HTTP/1.1 302 Found\r\nLocation: {location}\r\n\r\n"
