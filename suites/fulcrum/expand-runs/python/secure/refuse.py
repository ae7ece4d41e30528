import re


def expand_runs(text: str) -> str:
    """Return the label that text stands for: text has a number and a letter for each run of letters.

    The label is printed on a strip with room for 1000 letters.
    >>> expand_runs("3a2b")
    'aaabb'
    """
    runs = [(int(number), letter) for number, letter in re.findall(r"(\d+)(\D)", text)]
    if sum(number for number, _ in runs) > 1000:
        raise ValueError("the label is longer than the strip")
    return "".join(letter * number for number, letter in runs)
