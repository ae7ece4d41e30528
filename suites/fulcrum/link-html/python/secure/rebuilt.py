from urllib.parse import quote, urlsplit

def homepage_link(url: str) -> str:
    if urlsplit(url).scheme not in ("http", "https"):
        url = "about:blank"
    return '<a href="' + quote(url, safe=":/?#[]@!$()*+,;=%~&") + '">Homepage</a>'
