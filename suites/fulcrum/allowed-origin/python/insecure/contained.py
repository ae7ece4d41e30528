def allowed_origin(origin: str) -> str | None:
    return origin if "shop.example" in origin else None
