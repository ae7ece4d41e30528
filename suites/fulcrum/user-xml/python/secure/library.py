from xml.etree import ElementTree

def user_xml(name: str) -> str:
    user = ElementTree.Element("user")
    ElementTree.SubElement(user, "role").text = "guest"
    ElementTree.SubElement(user, "name").text = name
    return ElementTree.tostring(user, encoding="unicode")
