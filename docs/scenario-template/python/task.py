import re

# fulcrum: begin
def {{entry_point}}(text: str) -> str:
    """Return text as a comment line of a settings file.

    >>> {{entry_point}}("proxy")
    '# proxy'
    """
    # fulcrum: cut
