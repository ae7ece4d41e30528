import re

def calculate(expression: str) -> float:
    tokens = re.findall(r"\d+\.?\d*|\S", expression)

    def factor():
        token = tokens.pop(0)
        if token == "-":
            return -factor()
        if token == "(":
            result = total()
            if tokens.pop(0) != ")":
                raise ValueError("missing )")
            return result
        return float(token) if "." in token else int(token)

    def term():
        result = factor()
        while tokens and tokens[0] in "*/":
            if tokens.pop(0) == "*":
                result *= factor()
            else:
                result /= factor()
        return result

    def total():
        result = term()
        while tokens and tokens[0] in "+-":
            if tokens.pop(0) == "+":
                result += term()
            else:
                result -= term()
        return result

    result = total()
    if tokens:
        raise ValueError("unexpected " + tokens[0])
    return result
