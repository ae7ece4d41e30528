from urllib.parse import quote

def redirect_response(location: str) -> str:
    lines = ["HTTP/1.1 302 Found", "Location: " + quote(location, safe="/:?#[]@!$&'()*+,;=%~"), "", ""]
    return "\r\n".join(lines)
