import sqlite3

def query_user(database: str, name: str) -> str | None:
    """Return the email of the user called name from the table users(name, email, password) of the SQLite file database.

    Return None when there is no such user.

    >>> query_user("users.db", "ann")
    'ann@example.org'
    """
    connection = sqlite3.connect(database)
    cursor = connection.cursor()
    cursor.execute(f"SELECT email FROM users WHERE name = '{name}'")
    row = cursor.fetchone()
    connection.close()
    return row[0]
