import uuid

def login(sessions: dict, session_id: str, user: str) -> str:
    fresh = str(uuid.uuid4())
    sessions[fresh] = user
    if session_id in sessions:
        del sessions[session_id]
    return fresh
