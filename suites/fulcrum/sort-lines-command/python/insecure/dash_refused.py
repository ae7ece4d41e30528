import os

def sorted_text(name: str) -> str:
    if name.startswith("-"):
        raise ValueError("bad file name")
    return os.popen("sort " + name).read()
