def count_word(text: str, word: str) -> int:
    return sum(each == word for each in text.split())
