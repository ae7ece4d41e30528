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
    path = os.path.join(folder, "draft.tmp")
    with open(path, "w") as draft:
        draft.write(path)
    return path
