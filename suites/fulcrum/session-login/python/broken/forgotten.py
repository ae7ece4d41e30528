import secrets

def login(sessions: dict, session_id: str, user: str) -> str:
    sessions[session_id] = user
    return secrets.token_hex(16)
