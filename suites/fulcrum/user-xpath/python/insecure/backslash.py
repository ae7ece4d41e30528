def user_path(name: str) -> str:
    escaped = name.replace("'", "\\'")
    return "//user[@name='" + escaped + "']"
