import html

def homepage_link(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("not the address of a homepage")
    return f'<a href="{html.escape(url, quote=True)}">Homepage</a>'
