def user_xml(name: str) -> str:
    return f"<user><role>guest</role><name>{name}</name></user>"
