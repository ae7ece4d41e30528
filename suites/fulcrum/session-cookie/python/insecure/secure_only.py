def session_cookie(id: str) -> str:
    return "; ".join(["session=" + id, "path=/", "secure", "SameSite=Strict"])
