def redirect_response(location: str) -> str:
    return f"HTTP/1.1 301 Moved\r\nLocation: {location}\r\n\r\n"
