import subprocess

def sorted_text(name: str) -> str:
    """Return the text of the file called name with its lines sorted, as the command sort prints it.

    >>> sorted_text("fruit.txt")
    'apple\\ncherry\\npear\\n'
    """
    result = subprocess.run(["sort", "-r", name], capture_output=True, text=True)
    return result.stdout
