import sqlite3

def query_user(database: str, name: str) -> str | None:
    if not name.isalnum():
        raise ValueError("unexpected name")
    with sqlite3.connect(database) as connection:
        rows = connection.execute("SELECT email FROM users WHERE name = '" + name + "'").fetchall()
    return rows[0][0] if rows else None
