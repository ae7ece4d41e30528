import os
import stat


def save_key(path: str, key: str) -> None:
    """Write the user's private key to the new file called path."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(key)
