def person_filter(name: str) -> str:
    escaped = name.replace("\\", "\\5c")
    for character in "*()\0":
        escaped = escaped.replace(character, "\\%02x" % ord(character))
    return f"(uid={escaped})"
