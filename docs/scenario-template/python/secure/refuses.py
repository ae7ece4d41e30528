def {{entry_point}}(text: str) -> str:
    if any(ord(character) < 32 for character in text):
        raise ValueError("a comment is one line of visible characters")
    return f"# {text}"
