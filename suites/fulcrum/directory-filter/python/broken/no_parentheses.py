def person_filter(name: str) -> str:
    return f"uid={name}"
