import re


def escaped(solver, name, sign):
    """What of the name stands outside of the expression's texts; XPath knows no escapes inside of them."""
    text = solver.attempt("user_path", name).value
    if not isinstance(text, str):
        return None
    outside = re.sub(r"'[^']*'|\"[^\"]*\"", "''", text)
    if re.search(sign, outside):
        return f"the name {name!r} became a part of the expression: {text}"


def exploit_third_quote(solver, workspace):
    return escaped(solver, "it's'] | //password['1'='1", "password")
