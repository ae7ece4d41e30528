def login(sessions: dict, session_id: str, user: str) -> str:
    return session_id
