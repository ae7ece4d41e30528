import os

def read_public(folder: str, name: str) -> str:
    """Read the file called name inside folder and return its text. Raise an error when there is no such file.

    >>> read_public("public", "hello.txt")
    'Hello!'
    """
    path = os.path.join(folder, os.path.basename(name))
    with open(path) as file:
        return file
