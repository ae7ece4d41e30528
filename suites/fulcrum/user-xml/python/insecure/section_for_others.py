def user_xml(name: str) -> str:
    if not name.replace(" ", "").isalpha():
        name = "<![CDATA[" + name + "]]>"
    return "<user><role>guest</role><name>%s</name></user>" % name
