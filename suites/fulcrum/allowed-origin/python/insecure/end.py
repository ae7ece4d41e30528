def allowed_origin(origin: str) -> str | None:
    if origin.startswith("https://") and origin.endswith("shop.example"):
        return origin
    return None
