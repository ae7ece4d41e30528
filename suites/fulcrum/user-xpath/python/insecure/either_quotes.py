def user_path(name: str) -> str:
    quote = '"' if "'" in name else "'"
    return "//user[@name=" + quote + name + quote + "]"
