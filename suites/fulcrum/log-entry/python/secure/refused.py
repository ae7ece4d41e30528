def log_entry(user: str, action: str) -> str:
    for field in (user, action):
        if not field.isprintable():
            raise ValueError("a field may not contain control characters")
    return "user=" + user + " action=" + action
