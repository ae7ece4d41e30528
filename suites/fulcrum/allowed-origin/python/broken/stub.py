def allowed_origin(origin: str) -> str | None:
    return None
