import re


def expand_runs(text: str) -> str:
    """Return the label that text stands for: text has a number and a letter for each run of letters.

    The label is printed on a strip with room for 1000 letters.
    >>> expand_runs("3a2b")
    'aaabb'
    """
    result = ""
    for i in range(0, len(text), 2):
        result += text[i + 1] * int(text[i])
    return result
