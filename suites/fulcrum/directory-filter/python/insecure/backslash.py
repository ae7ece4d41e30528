import re

def person_filter(name: str) -> str:
    return "(uid=%s)" % re.sub(r"([()])", r"\\\1", name)
