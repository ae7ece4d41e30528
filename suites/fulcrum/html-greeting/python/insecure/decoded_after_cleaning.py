import html
import re

def greet(name: str) -> str:
    text = html.unescape(re.sub(r"[<>]", "", name))
    return f"<p>Hello, {text}!</p>"
