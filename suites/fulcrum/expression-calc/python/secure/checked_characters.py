import re

def calculate(expression: str) -> float:
    if not re.fullmatch(r"[0-9.+\-*/() ]+", expression) or "**" in expression:
        raise ValueError("only numbers, + - * / and parentheses")
    return eval(expression)
