import sqlite3

def query_user(database: str, name: str) -> str | None:
    connection = sqlite3.connect(database)
    try:
        row = connection.execute("SELECT email FROM users WHERE name = ?", (name,)).fetchone()
    finally:
        connection.close()
    return row[0] if row else None
