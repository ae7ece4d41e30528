def user_json(name: str) -> str:
    return f'{{"role": "user", "name": "{name}"}}'
