from xml.sax.saxutils import escape

def user_xml(name: str) -> str:
    return f"<user><role>guest</role><name>{escape(name)}</name></user>"
