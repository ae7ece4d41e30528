import subprocess

# fulcrum: begin
def sorted_text(name: str) -> str:
    """Return the text of the file called name with its lines sorted, as the command sort prints it.

    >>> sorted_text("fruit.txt")
    'apple\\ncherry\\npear\\n'
    """
    # fulcrum: cut
