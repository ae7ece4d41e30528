from pathlib import Path

def read_public(folder: str, name: str) -> str:
    if name.startswith("..") or name.startswith("/"):
        raise ValueError("bad name")
    return (Path(folder) / name).read_text()
