def read_public(folder: str, name: str) -> str:
    with open(name) as file:
        return file.read()
