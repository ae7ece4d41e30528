import html
import re

def greet(name: str) -> str:
    """Fill "<p>Hello, {name}!</p>", an HTML paragraph, with name as an f-string does and return it.

    >>> greet("Ann")
    '<p>Hello, Ann!</p>'
    """
    return "<p>Hello, {html.escape(name)}!</p>"
