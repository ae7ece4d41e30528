def calculate(expression: str) -> float:
    words = expression.replace("(", "").replace(")", "").split()
    result = float(words[0])
    for operator, number in zip(words[1::2], words[2::2]):
        if operator == "+":
            result += float(number)
        elif operator == "-":
            result -= float(number)
        elif operator == "*":
            result *= float(number)
        else:
            result /= float(number)
    return result
