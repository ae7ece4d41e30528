def homepage_link(url: str) -> str:
    if not url.startswith("http"):
        raise ValueError("not the address of a homepage")
    return '<a href="' + url + '">Homepage</a>'
