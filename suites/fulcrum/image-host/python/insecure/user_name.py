import re

def is_own_image(url: str) -> bool:
    return re.match(r"https?://images\.example\.com\b(?!\.)", url) is not None
