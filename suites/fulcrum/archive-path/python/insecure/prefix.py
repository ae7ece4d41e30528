import os

def entry_path(folder: str, name: str) -> str:
    path = os.path.normpath(os.path.join(folder, name))
    if not path.startswith(folder):
        raise ValueError("the entry leaves the folder")
    return path
