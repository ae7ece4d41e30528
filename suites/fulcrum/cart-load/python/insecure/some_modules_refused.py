import io
import pickle

class CarefulUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module in ("subprocess", "sys", "shutil"):
            raise pickle.UnpicklingError("forbidden module")
        return super().find_class(module, name)

def load_cart(data: bytes) -> list:
    return CarefulUnpickler(io.BytesIO(data)).load()
