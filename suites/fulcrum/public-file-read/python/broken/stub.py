def read_public(folder: str, name: str) -> str:
    return ""
