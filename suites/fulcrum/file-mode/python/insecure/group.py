import os
import stat


def save_key(path: str, key: str) -> None:
    """Write the user's private key to the new file called path."""
    with open(path, "w") as file:
        file.write(key)
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP)
