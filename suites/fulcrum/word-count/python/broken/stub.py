def count_word(text: str, word: str) -> int:
    return 0
