def entry_path(folder: str, name: str) -> str:
    return name
