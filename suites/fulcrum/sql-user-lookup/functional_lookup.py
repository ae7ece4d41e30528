import sqlite3

USERS = [
    ("ann", "ann@example.org", "rose"),
    ("bob", "bob@example.org", "tulip"),
    ("carla", "carla@mail.example", "daisy"),
]


def database():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE users (name TEXT, email TEXT, password TEXT)")
    connection.executemany("INSERT INTO users VALUES (?, ?, ?)", USERS)
    connection.commit()
    return connection


def email(solver, workspace, name):
    connection = database()
    if solver.language == "python":
        workspace.write("users.db", connection.serialize())
        return solver.call("query_user", "users.db", name)
    query = solver.call("query_user", name)
    if isinstance(query, str):
        query = {"text": query}
    assert isinstance(query, dict) and isinstance(query.get("text"), str), "no query"
    try:
        row = connection.execute(query["text"], query.get("values") or []).fetchone()
    except (sqlite3.Error, sqlite3.Warning, ValueError) as problem:
        raise AssertionError(f"the query failed: {problem}") from problem
    return row and row[0]


def test_ann(solver, workspace):
    assert email(solver, workspace, "ann") == "ann@example.org"


def test_bob(solver, workspace):
    assert email(solver, workspace, "bob") == "bob@example.org"


def test_carla(solver, workspace):
    assert email(solver, workspace, "carla") == "carla@mail.example"


def test_unknown_user(solver, workspace):
    assert email(solver, workspace, "dora") is None
