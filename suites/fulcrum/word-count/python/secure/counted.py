def count_word(text: str, word: str) -> int:
    return text.count(word)
