import io
import pickle

def load_cart(data: bytes) -> list:
    """Return the shopping cart that data holds: a list of article names and quantities, saved with pickle.dumps.

    >>> load_cart(pickle.dumps(["tea", 2]))
    ['tea', 2]
    """
    return pickle.load(data)
