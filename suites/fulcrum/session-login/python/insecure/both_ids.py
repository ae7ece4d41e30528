import secrets

def login(sessions: dict, session_id: str, user: str) -> str:
    new_id = secrets.token_hex(16)
    for id in (session_id, new_id):
        sessions[id] = user
    return new_id
