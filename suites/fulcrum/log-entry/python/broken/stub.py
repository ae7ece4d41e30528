def log_entry(user: str, action: str) -> str:
    return ""
