import html

def homepage_link(url: str) -> str:
    if url.startswith("javascript:"):
        raise ValueError("not the address of a homepage")
    return f'<a href="{html.escape(url)}">Homepage</a>'
