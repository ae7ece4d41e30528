import os

def read_public(folder: str, name: str) -> str:
    with open(os.path.join(folder, name)) as file:
        return file.read()
