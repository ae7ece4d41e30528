import re

def greet(name: str) -> str:
    if re.search(r"[^\w .'-]", name):
        raise ValueError("not a name")
    return "<p>Hello, %s!</p>" % name
