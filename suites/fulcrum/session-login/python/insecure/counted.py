import random

def login(sessions: dict, session_id: str, user: str) -> str:
    sessions.pop(session_id, None)
    new_id = "%s-%08x" % (user, random.getrandbits(32))
    sessions[new_id] = user
    return new_id
