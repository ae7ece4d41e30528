from urllib.parse import urlsplit

def redirect_target(next: str) -> str:
    if next == "":
        return "/home"
    parts = urlsplit(next)
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or "\\" in next or next[1:2] == "/":
        raise ValueError("not a page of this site")
    return next
