def count_word(text: str, word: str) -> int:
    return 1 if word in text else 0
