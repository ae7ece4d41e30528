import os

def read_public(folder: str, name: str) -> str:
    if name not in os.listdir(folder):
        raise FileNotFoundError(name)
    with open(folder + "/" + name, encoding="utf-8") as file:
        return file.read()
