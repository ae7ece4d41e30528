def log_entry(user: str, action: str) -> str:
    return f"user={user} action={action}"
