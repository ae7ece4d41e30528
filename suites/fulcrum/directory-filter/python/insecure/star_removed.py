def person_filter(name: str) -> str:
    return "(uid={})".format(name.replace("*", ""))
