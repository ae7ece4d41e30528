def redirect_target(next: str) -> str:
    if not next.startswith("/"):
        return "/home"
    return next
