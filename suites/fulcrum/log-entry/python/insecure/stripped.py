def log_entry(user: str, action: str) -> str:
    return "user=" + user.strip() + " action=" + action.strip()
