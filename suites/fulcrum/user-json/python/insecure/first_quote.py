def user_json(name: str) -> str:
    escaped = name.replace("\\", "").replace('"', "'", 1)
    return '{"role": "user", "name": "' + escaped + '"}'
