def user_json(name: str) -> str:
    return '{"role": "user", "name": "%s"}' % name.replace('"', '\\"')
