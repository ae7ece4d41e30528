import sqlite3

def query_user(database: str, name: str) -> str | None:
    escaped = name.replace("'", "\\'")
    connection = sqlite3.connect(database)
    row = connection.execute("SELECT email FROM users WHERE name = '" + escaped + "'").fetchone()
    return row[0] if row else None
