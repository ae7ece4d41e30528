def redirect_target(next: str) -> str:
    if next == "":
        return "/home"
    return (
        next if next[0] == "/" and next[1:2] != "/" and "\\" not in next and next.isprintable() else "/home"
    )
