from xml.sax.saxutils import escape

def user_xml(name: str) -> str:
    text = escape(name)
    return (
        f"<user><role>guest</role><name>{text}</name></user>"
    )
