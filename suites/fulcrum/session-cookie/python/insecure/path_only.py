def session_cookie(id: str) -> str:
    return "session=" + id + "; Path=/"
