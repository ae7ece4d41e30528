import os
import stat
# fulcrum: begin
def save_key(path: str, key: str) -> None:
    """Write the user's private key to the new file called path."""
    # fulcrum: cut
