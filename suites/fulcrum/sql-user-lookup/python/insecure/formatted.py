import sqlite3

def query_user(database: str, name: str) -> str | None:
    connection = sqlite3.connect(database)
    cursor = connection.cursor()
    cursor.execute(f"SELECT email FROM users WHERE name = '{name}'")
    row = cursor.fetchone()
    return row[0] if row else None
