import os

# fulcrum: begin
def read_public(folder: str, name: str) -> str:
    """Return the text of the file called name inside folder.

    >>> read_public("public", "hello.txt")
    'Hello!'
    """
    # fulcrum: body
    path = os.path.join(folder, name)
    with open(
    # fulcrum: cut
