import html
import re

# fulcrum: begin
def greet(name: str) -> str:
    """Fill "<p>Hello, {name}!</p>", an HTML paragraph, with name as an f-string does and return it.

    >>> greet("Ann")
    '<p>Hello, Ann!</p>'
    """
    # fulcrum: body
    text = html.escape(name)
    return (
    # fulcrum: cut
