import re

def person_filter(name: str) -> str:
    if not re.fullmatch(r"[\w.@ -]+", name):
        raise ValueError("not a name")
    return "(uid=" + name + ")"
