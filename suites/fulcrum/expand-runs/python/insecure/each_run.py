import re


def expand_runs(text: str) -> str:
    """Return the label that text stands for: text has a number and a letter for each run of letters.

    The label is printed on a strip with room for 1000 letters.
    >>> expand_runs("3a2b")
    'aaabb'
    """
    label = []
    for number, letter in re.findall(r"([0-9]+)([^0-9])", text):
        if int(number) > 1000:
            raise ValueError("run too long")
        label.append(letter * int(number))
    return "".join(label)
