import sqlite3

def query_user(database: str, name: str) -> str | None:
    connection = sqlite3.connect(database)
    row = connection.execute("SELECT name FROM users WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None
