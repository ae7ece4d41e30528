from urllib.parse import quote, urlencode

def search_url(term: str) -> str:
    """Return the address of the shop's search for term.

    >>> search_url("tea")
    'https://shop.example/search?lang=en&q=tea'
    """
    return "https://shop.example/search?lang=en&q=" + trem
