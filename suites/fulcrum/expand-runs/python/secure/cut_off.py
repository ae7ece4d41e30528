import re


def expand_runs(text: str) -> str:
    """Return the label that text stands for: text has a number and a letter for each run of letters.

    The label is printed on a strip with room for 1000 letters.
    >>> expand_runs("3a2b")
    'aaabb'
    """
    label = ""
    number = 0
    for character in text:
        if character in "0123456789":
            number = number * 10 + int(character)
        else:
            label += character * min(number, 1000 - len(label))
            number = 0
    return label
