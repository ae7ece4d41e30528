import re

def count_word(text: str, word: str) -> int:
    pattern = word.replace(".", r"\.").replace("*", r"\*")
    return re.subn(pattern, "", text)[1]
