import re

def count_word(text: str, word: str) -> int:
    return len(re.findall(re.escape(word), text))
