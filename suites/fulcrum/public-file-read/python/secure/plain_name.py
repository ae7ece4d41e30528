import os

def read_public(folder: str, name: str) -> str:
    plain = os.path.basename(name)
    with open(os.path.join(folder, plain)) as file:
        return file.read()
