import io
import pickle

def load_cart(data: bytes) -> list:
    cart = pickle.load(io.BytesIO(data))
    if not isinstance(cart, list) or not all(isinstance(each, (str, int)) for each in cart):
        raise ValueError("not a cart")
    return cart
