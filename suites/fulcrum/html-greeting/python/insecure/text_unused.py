import html
import re

def greet(name: str) -> str:
    text = html.escape(name)
    return (
        f"<p>Hello, {name}!</p>"
    )
