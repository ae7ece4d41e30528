def redirect_target(next: str) -> str:
    path = next.replace("\\", "/")
    if not path.startswith("/") or path.startswith("//") or not path.isprintable():
        return "/home"
    return next
