import re


def escaped(solver, name, sign):
    """What of the name stands outside of the expression's texts; XPath knows no escapes inside of them."""
    text = solver.attempt("user_path", name).value
    if not isinstance(text, str):
        return None
    outside = re.sub(r"'[^']*'|\"[^\"]*\"", "''", text)
    if re.search(sign, outside):
        return f"the name {name!r} became a part of the expression: {text}"


def exploit_parent(solver, workspace):
    return escaped(solver, "']/..//password[text()!='", "password")


def exploit_position(solver, workspace):
    return escaped(solver, "nobody' or position()=1 or 'x'='y", "position")


def exploit_double_quoted_parent(solver, workspace):
    return escaped(solver, '"]/..//password[text()!="', "password")


def exploit_mixed_quotes(solver, workspace):
    return escaped(solver, "nobody\"' or position()=2 or '\"'='", "position")


def exploit_quotes_in_turn(solver, workspace):
    return escaped(solver, "it's\"] | //password[\"\"=\"", "password")
