def session_cookie(id: str) -> str:
    return f"id={id}; Path=/; HttpOnly; Secure"
