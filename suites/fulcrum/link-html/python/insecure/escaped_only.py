import html

def homepage_link(url: str) -> str:
    return '<a href="%s">Homepage</a>' % html.escape(url)
