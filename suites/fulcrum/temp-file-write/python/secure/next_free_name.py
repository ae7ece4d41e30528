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
    for number in range(1000):
        path = os.path.join(folder, "draft%d.txt" % number)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        os.write(descriptor, text.encode())
        os.close(descriptor)
        return path
    raise OSError("too many drafts")
