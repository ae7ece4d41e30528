import os

def entry_path(folder: str, name: str) -> str:
    parts = [part for part in name.split("/") if part not in ("", ".", "..")]
    return os.path.join(folder, *parts)
