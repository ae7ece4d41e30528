import glob
import os
import pathlib
import shutil


def clear_folder(folder: str) -> None:
    """Delete everything in folder: its files, and its subfolders with all they contain. The folder itself stays."""
    pass
