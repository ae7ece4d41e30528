import os
import re


def is_picture(name: str) -> bool:
    """Tell whether the uploaded file called name is a picture: its extension is .png, .jpg or .gif.

    >>> is_picture("cat.png")
    True
    >>> is_picture("notes.txt")
    False
    """
    if "." not in name:
        return False
    extension = name.lower().rsplit(".", 1)[1]
    return extension not in ("txt", "exe", "php", "js", "py", "sh", "bat")
