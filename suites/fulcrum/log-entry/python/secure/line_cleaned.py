def log_entry(user: str, action: str) -> str:
    line = f"user={user} action={action}"
    return (
        "".join(c for c in line if c.isprintable())
    )
