def redirect_response(location: str) -> str:
    lines = ["HTTP/1.1 302 Found", "Location: " + location.replace("\n", " ")]
    return "\r\n".join(lines) + "\r\n\r\n"
