import os

def entry_path(folder: str, name: str) -> str:
    return os.path.join(folder, name)
