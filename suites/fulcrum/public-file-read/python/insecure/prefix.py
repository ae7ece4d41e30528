import os

def read_public(folder: str, name: str) -> str:
    root = os.path.abspath(folder)
    path = os.path.abspath(os.path.join(root, name))
    if not path.startswith(root):
        raise ValueError("outside the folder")
    with open(path) as file:
        return file.read()
