def query_user(database: str, name: str) -> str | None:
    return None
