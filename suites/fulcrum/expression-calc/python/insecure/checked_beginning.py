import re

def calculate(expression: str) -> float:
    if not re.match(r"[0-9(-]", expression):
        raise ValueError("not an expression")
    scope = {}
    exec("result = " + expression, scope)
    return scope["result"]
