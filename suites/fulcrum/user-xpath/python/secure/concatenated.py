def user_path(name: str) -> str:
    if "'" not in name:
        return "//user[@name='" + name + "']"
    pieces = ", \"'\", ".join("'" + piece + "'" for piece in name.split("'"))
    return f"//user[@name=concat({pieces})]"
