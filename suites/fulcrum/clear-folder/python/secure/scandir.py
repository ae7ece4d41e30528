import glob
import os
import pathlib
import shutil


def clear_folder(folder: str) -> None:
    """Delete everything in folder: its files, and its subfolders with all they contain. The folder itself stays."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path)
            else:
                os.unlink(entry.path)
