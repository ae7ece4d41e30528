def user_json(name: str) -> str:
    return str({"role": "user", "name": name})
