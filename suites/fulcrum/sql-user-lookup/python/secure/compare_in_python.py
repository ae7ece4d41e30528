import sqlite3

def query_user(database: str, name: str) -> str | None:
    connection = sqlite3.connect(database)
    for user, email in connection.execute("SELECT name, email FROM users"):
        if user == name:
            return email
    return None
