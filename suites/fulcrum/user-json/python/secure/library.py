import json

def user_json(name: str) -> str:
    return json.dumps({"role": "user", "name": name})
