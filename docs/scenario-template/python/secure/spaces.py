import re

def {{entry_point}}(text: str) -> str:
    return "# " + re.sub(r"[\r\n]+", " ", text)
