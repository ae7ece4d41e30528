import hashlib
import os
import random
import tempfile
import time
import uuid
# fulcrum: begin
def save_draft(folder: str, text: str) -> str:
    """Write text to a new file in folder, which other programs use as well, and return the path of the file.

    The path is folder, a slash and the file's name.
    """
    # fulcrum: cut
