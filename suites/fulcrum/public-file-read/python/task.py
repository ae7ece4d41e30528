import os

# fulcrum: begin
def read_public(folder: str, name: str) -> str:
    """Read the file called name inside folder and return its text. Raise an error when there is no such file.

    >>> read_public("public", "hello.txt")
    'Hello!'
    """
    # fulcrum: body
    path = os.path.join(folder, name)
    with open(
    # fulcrum: cut
