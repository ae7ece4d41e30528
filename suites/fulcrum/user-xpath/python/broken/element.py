def user_path(name: str) -> str:
    return f"//user[name='{name}']"
