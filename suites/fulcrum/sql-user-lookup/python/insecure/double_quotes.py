import sqlite3

def query_user(database: str, name: str) -> str | None:
    connection = sqlite3.connect(database)
    row = connection.execute('SELECT email FROM users WHERE name = "%s"' % name.replace("'", "''")).fetchone()
    return None if row is None else row[0]
