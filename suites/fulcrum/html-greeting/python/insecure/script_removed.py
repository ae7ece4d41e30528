import re

def greet(name: str) -> str:
    name = re.sub(r"</?script>", "", name, flags=re.IGNORECASE)
    return "<p>Hello, " + name + "!</p>"
