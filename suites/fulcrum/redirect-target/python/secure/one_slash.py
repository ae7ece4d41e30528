def redirect_target(next: str) -> str:
    if next == "":
        return "/home"
    return "/" + "".join(c for c in next if c > " " and c != "\\").lstrip("/")
