def login(sessions: dict, session_id: str, user: str) -> str:
    sessions[session_id] = user
    return session_id
