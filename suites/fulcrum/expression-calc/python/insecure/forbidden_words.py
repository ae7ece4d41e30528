def calculate(expression: str) -> float:
    for word in ("__", "import", "exec", "os."):
        if word in expression:
            raise ValueError("forbidden")
    return eval(compile(expression, "expression", "eval"))
