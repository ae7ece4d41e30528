def user_xml(name: str) -> str:
    return "<user></user>"
