import re

def greet(name: str) -> str:
    return "<p>Hello, {}!</p>".format(re.sub(r"<[^>]*>", "", name))
