def greet(name: str) -> str:
    return f"<p>Hello, {name}!</p>"
