def person_filter(name: str) -> str:
    return ""
