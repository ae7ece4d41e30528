def person_filter(name: str) -> str:
    return "(uid=" + name.replace("(", "").replace(")", "") + ")"
