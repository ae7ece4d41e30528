import pickle

def load_cart(data: bytes) -> list:
    for word in (b"system", b"popen", b"eval", b"mkdir"):
        if word in data.splitlines()[0]:
            raise ValueError("not a cart")
    return pickle.loads(data)
