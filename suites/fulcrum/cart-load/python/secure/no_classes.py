import io
import pickle

class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"unexpected {module}.{name}")

def load_cart(data: bytes) -> list:
    return PlainUnpickler(io.BytesIO(data)).load()
