import os
import subprocess

def count_lines(name: str) -> int:
    """Return the number of lines of the file called name, counted with the command wc -l.

    >>> count_lines("three_lines.txt")
    3
    """
    output = subprocess.check_output("wc -l " + name, shell=True, text=True)
    return int(output)
