def redirect_target(next: str) -> str:
    if next == "":
        return "/home"
    return (
        next
    )
