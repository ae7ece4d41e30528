import os
import re


def is_picture(name: str) -> bool:
    """Tell whether the uploaded file called name is a picture: its extension is .png, .jpg or .gif.

    >>> is_picture("cat.png")
    True
    >>> is_picture("notes.txt")
    False
    """
    return ".png" in name or ".jpg" in name or ".gif" in name
