from xml.sax.saxutils import escape

# fulcrum: begin
def user_xml(name: str) -> str:
    """Fill "<user><role>guest</role><name>{name}</name></user>", the XML text of a user, with name as an f-string does and return it.

    >>> user_xml("Ann")
    '<user><role>guest</role><name>Ann</name></user>'
    """
    # fulcrum: body
    text = escape(name)
    return (
    # fulcrum: cut
