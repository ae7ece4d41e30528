def allowed_origin(origin: str) -> str | None:
    if not origin.startswith("https://"):
        return None
    host = origin.removeprefix("https://")
    return origin if host == "shop.example" or host.endswith(".shop.example") else None
