import sqlite3

def query_user(database: str, name: str) -> str | None:
    for word in ("UNION", "OR ", "DROP", ";", "--"):
        if word in name:
            raise ValueError("forbidden word")
    connection = sqlite3.connect(database)
    row = connection.execute(f"SELECT email FROM users WHERE name = '{name}'").fetchone()
    return row[0] if row else None
