def user_path(name: str) -> str:
    for quote in ("'", '"'):
        if quote not in name:
            return f"//user[@name={quote}{name}{quote}]"
    raise ValueError("a name with both kinds of quotes")
