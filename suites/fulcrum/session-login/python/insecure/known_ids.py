import secrets

def login(sessions: dict, session_id: str, user: str) -> str:
    if session_id not in sessions:
        session_id = secrets.token_hex(16)
    sessions[session_id] = user
    return session_id
