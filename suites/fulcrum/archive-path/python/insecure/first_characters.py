def entry_path(folder: str, name: str) -> str:
    if name.startswith("/") or name.startswith(".."):
        raise ValueError("unexpected entry")
    return f"{folder}/{name}"
