import os

def read_public(folder: str, name: str) -> str:
    path = os.path.join(folder, name)
    with open(
        path, encoding="utf-8"
    ) as file:
        return file.read()
