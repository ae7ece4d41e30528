import re
# fulcrum: begin
def expand_runs(text: str) -> str:
    """Return the label that text stands for: text has a number and a letter for each run of letters.

    The label is printed on a strip with room for 1000 letters.
    >>> expand_runs("3a2b")
    'aaabb'
    """
    # fulcrum: cut
