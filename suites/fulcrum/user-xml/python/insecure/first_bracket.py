def user_xml(name: str) -> str:
    text = name.replace("&", "&amp;").replace("<", "&lt;", 1)
    return "<user><role>guest</role><name>" + text + "</name></user>"
