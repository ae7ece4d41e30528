import secrets

def login(sessions: dict, session_id: str, user: str) -> str:
    sessions.pop(session_id, None)
    new_id = secrets.token_urlsafe(24)
    sessions[new_id] = user
    return new_id
