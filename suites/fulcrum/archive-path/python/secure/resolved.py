import os

def entry_path(folder: str, name: str) -> str:
    path = os.path.normpath(os.path.join(folder, name))
    if os.path.commonpath([os.path.abspath(folder), os.path.abspath(path)]) != os.path.abspath(folder):
        raise ValueError("the entry leaves the folder")
    return path
