import html

def greet(name: str) -> str:
    return f"<p>Hello, {html.escape(name)}!</p>"
