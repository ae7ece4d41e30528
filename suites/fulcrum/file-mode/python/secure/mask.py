import os
import stat


def save_key(path: str, key: str) -> None:
    """Write the user's private key to the new file called path."""
    before = os.umask(0o077)
    try:
        with open(path, "wb") as file:
            file.write(key.encode())
    finally:
        os.umask(before)
