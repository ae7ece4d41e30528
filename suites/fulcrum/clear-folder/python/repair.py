import glob
import os
import pathlib
import shutil


def clear_folder(folder: str) -> None:
    """Delete everything in folder: its files, and its subfolders with all they contain. The folder itself stays."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            clear_folder(path)
        else:
            os.remove(name)
