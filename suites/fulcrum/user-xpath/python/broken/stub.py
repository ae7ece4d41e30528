def user_path(name: str) -> str:
    return "//user"
