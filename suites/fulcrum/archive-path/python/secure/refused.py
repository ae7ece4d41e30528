from pathlib import PurePosixPath

def entry_path(folder: str, name: str) -> str:
    entry = PurePosixPath(name)
    if entry.is_absolute() or ".." in entry.parts:
        raise ValueError(f"unexpected entry {name}")
    return str(PurePosixPath(folder) / entry)
