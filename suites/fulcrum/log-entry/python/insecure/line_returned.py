def log_entry(user: str, action: str) -> str:
    line = f"user={user} action={action}"
    return (
        line
    )
