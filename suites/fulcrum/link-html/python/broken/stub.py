def homepage_link(url: str) -> str:
    return ""
