def log_entry(user: str, action: str) -> str:
    user = user.replace("\n", " ").replace("\r", " ")
    return "user={} action={}".format(user, action)
