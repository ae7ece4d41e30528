def calculate(expression: str) -> float:
    """Return the value of an arithmetic expression with numbers, + - * / and parentheses.

    >>> calculate("2 + 3 * 4")
    14
    """
    return eval(expresion)
