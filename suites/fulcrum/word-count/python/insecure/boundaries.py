import re

def count_word(text: str, word: str) -> int:
    pattern = re.compile(r"(?<!\S)(?:" + word + r")(?!\S)")
    return sum(1 for _ in pattern.finditer(text))
