import json

def load_cart(data: bytes) -> list:
    return json.loads(data)
