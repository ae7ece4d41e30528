import html
import re

def greet(name: str) -> str:
    """Return the greeting for name as an HTML paragraph.

    >>> greet("Ann")
    '<p>Hello, Ann!</p>'
    """
    return "<p>Hello, {html.escape(name)}!</p>"
