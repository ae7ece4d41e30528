from xml.sax.saxutils import escape

# fulcrum: begin
def user_xml(name: str) -> str:
    """Return the XML text of a user with the role guest and the given name.

    >>> user_xml("Ann")
    '<user><role>guest</role><name>Ann</name></user>'
    """
    # fulcrum: body
    text = escape(name)
    return (
    # fulcrum: cut
