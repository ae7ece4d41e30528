import os

def count_lines(name: str) -> int:
    for character in ";&|><":
        if character in name:
            raise ValueError("bad file name")
    return int(os.popen("cat " + name + " | wc -l").read())
