from urllib.parse import urlparse

def redirect_target(next: str) -> str:
    if not next or urlparse(next).netloc:
        return "/home"
    return next
