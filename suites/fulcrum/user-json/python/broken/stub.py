def user_json(name: str) -> str:
    return "{}"
