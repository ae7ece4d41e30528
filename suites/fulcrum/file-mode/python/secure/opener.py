import os
import stat
def _private(path: str, flags: int) -> int:
    return os.open(path, flags, mode=stat.S_IRUSR | stat.S_IWUSR)


def save_key(path: str, key: str) -> None:
    """Write the user's private key to the new file called path."""
    with open(path, "x", opener=_private) as file:
        print(key, end="", file=file)
