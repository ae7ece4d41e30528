def redirect_response(location: str) -> str:
    if "\r" in location or "\n" in location:
        raise ValueError("line break in the location")
    return f"HTTP/1.1 302 Found\r\nLocation: {location}\r\n\r\n"
