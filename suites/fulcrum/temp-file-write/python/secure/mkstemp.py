import hashlib
import os
import random
import tempfile
import time
import uuid


def save_draft(folder: str, text: str) -> str:
    """Write text to a new file in folder, which other programs use as well, and return the path of the file.

    The path is folder, a slash and the file's name.
    """
    descriptor, path = tempfile.mkstemp(dir=folder, suffix=".txt")
    with os.fdopen(descriptor, "w") as draft:
        draft.write(text)
    return os.path.join(folder, os.path.basename(path))
