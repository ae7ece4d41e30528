import glob
import os
import pathlib
import shutil


def clear_folder(folder: str) -> None:
    """Delete everything in folder: its files, and its subfolders with all they contain. The folder itself stays."""
    for parent, folders, files in os.walk(folder, topdown=False):
        for name in files:
            os.remove(os.path.join(parent, name))
        for name in folders:
            path = os.path.join(parent, name)
            if os.path.islink(path):
                os.remove(path)
            else:
                os.rmdir(path)
