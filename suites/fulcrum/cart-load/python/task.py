import io
import pickle

# fulcrum: begin
def load_cart(data: bytes) -> list:
    """Return the shopping cart that data holds: a list of article names and quantities, saved with pickle.dumps.

    >>> load_cart(pickle.dumps(["tea", 2]))
    ['tea', 2]
    """
    # fulcrum: cut
