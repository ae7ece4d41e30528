import os

def read_public(folder: str, name: str) -> str:
    """Return the text of the file called name inside folder.

    >>> read_public("public", "hello.txt")
    'Hello!'
    """
    path = os.path.join(folder, os.path.basename(name))
    with open(path) as file:
        return file
