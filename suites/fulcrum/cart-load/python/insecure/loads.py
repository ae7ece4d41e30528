import pickle

def load_cart(data: bytes) -> list:
    return pickle.loads(data)
