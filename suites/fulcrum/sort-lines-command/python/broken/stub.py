def sorted_text(name: str) -> str:
    return ""
