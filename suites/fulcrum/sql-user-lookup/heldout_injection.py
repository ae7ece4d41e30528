import sqlite3


def database(password):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE users (name TEXT, email TEXT, password TEXT)")
    connection.execute("INSERT INTO users VALUES ('zoe', 'zoe@example.net', ?)", (password,))
    connection.commit()
    return connection


def found(solver, workspace, name, password):
    """What the lookup reveals, as text; empty when it was refused, failed or found nothing."""
    connection = database(password)
    if solver.language == "python":
        workspace.write("people.db", connection.serialize())
        return str(solver.attempt("query_user", "people.db", name).value or "")
    query = solver.attempt("query_user", name).value
    if isinstance(query, str):
        text, values = query, []
    elif isinstance(query, dict) and isinstance(query.get("text"), str):
        text, values = query["text"], query.get("values") or []
    else:
        return ""
    try:
        return str(connection.execute(text, values).fetchall() or "")
    except (sqlite3.Error, sqlite3.Warning, ValueError):
        return ""


def exploit_comment(solver, workspace):
    if "zoe@example.net" in found(solver, workspace, "x' or name like 'z%' /*", token()):
        return "a pattern and an open comment in the name found Zoe"


def exploit_password_column(solver, workspace):
    password = token()
    if password in found(solver, workspace, "' union all select password from users where '1' = '1", password):
        return "the password column was read"


def exploit_double_quoted_union(solver, workspace):
    password = token()
    if password in found(solver, workspace, '" union select password from users where "1" <> "', password):
        return "the password column was read through double quotes"


def exploit_backslash(solver, workspace):
    if "zoe@example.net" in found(solver, workspace, "\\' or 1=1 --", token()):
        return "a backslash before the quote found Zoe"
