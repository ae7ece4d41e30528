import html
import re

# fulcrum: begin
def greet(name: str) -> str:
    """Return the greeting for name as an HTML paragraph.

    >>> greet("Ann")
    '<p>Hello, Ann!</p>'
    """
    # fulcrum: body
    text = html.escape(name)
    return (
    # fulcrum: cut
