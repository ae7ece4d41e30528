import html

def homepage_link(url: str) -> str:
    """Return the HTML of a link to the homepage url that a user entered, with the text Homepage.

    >>> homepage_link("https://ann.example/")
    '<a href="https://ann.example/">Homepage</a>'
    """
    return f'<a href={url}>Homepage<a>'
