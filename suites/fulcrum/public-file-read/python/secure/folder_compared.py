import os

def read_public(folder: str, name: str) -> str:
    path = os.path.join(folder, name)
    if os.path.dirname(os.path.realpath(path)) != os.path.realpath(folder):
        raise ValueError("outside the folder")
    with open(path) as file:
        return file.read()
