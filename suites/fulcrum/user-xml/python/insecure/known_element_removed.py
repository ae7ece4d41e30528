def user_xml(name: str) -> str:
    for tag in ("<role>", "</role>", "<user>", "</user>"):
        name = name.replace(tag, "")
    return "<user><role>guest</role><name>{}</name></user>".format(name)
