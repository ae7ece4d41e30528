def homepage_link(url: str) -> str:
    if url.strip().lower().startswith("javascript:"):
        url = "#"
    url = url.replace("<", "&lt;").replace(">", "&gt;")
    return '<a href="{}">Homepage</a>'.format(url)
