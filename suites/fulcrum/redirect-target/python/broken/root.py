def redirect_target(next: str) -> str:
    return next or "/"
