import os

def read_public(folder: str, name: str) -> str:
    path = os.path.join(folder, name)
    with open(
        os.path.join(folder, os.path.basename(name))
    ) as file:
        return file.read()
