import os
import shlex

def count_lines(name: str) -> int:
    with os.popen("wc -l " + shlex.quote(name)) as pipe:
        return int(pipe.read().split()[0])
