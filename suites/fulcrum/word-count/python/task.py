import re

# fulcrum: begin
def count_word(text: str, word: str) -> int:
    """Count how often word occurs in text and return the number.

    >>> count_word("tea and more tea", "tea")
    2
    """
    # fulcrum: cut
