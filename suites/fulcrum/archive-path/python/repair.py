import os

def entry_path(folder: str, name: str) -> str:
    """Return the path under which the entry called name of an archive is written when it is unpacked into folder.

    >>> entry_path("out", "docs/a.txt")
    'out/docs/a.txt'
    """
    return os.path.join(folder, os.path.basename(name))
