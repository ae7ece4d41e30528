def allowed_origin(origin: str) -> str | None:
    return origin if origin == "https://shop.example" else None
