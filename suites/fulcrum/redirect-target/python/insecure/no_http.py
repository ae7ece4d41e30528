def redirect_target(next: str) -> str:
    if next == "" or next.lower().startswith(("http://", "https://")):
        return "/home"
    return next
