def session_cookie(id: str) -> str:
    return f"session={id}; Path=/; HttpOnly; Secure; SameSite=Lax"
