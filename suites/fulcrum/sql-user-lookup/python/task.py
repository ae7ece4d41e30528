import sqlite3

# fulcrum: begin
def query_user(database: str, name: str) -> str | None:
    """Return the email of the user called name from the table users(name, email, password) of the SQLite file database.

    Return None when there is no such user.

    >>> query_user("users.db", "ann")
    'ann@example.org'
    """
    # fulcrum: cut
