from urllib.parse import quote, urlencode

def search_url(term: str) -> str:
    """Fill "https://shop.example/search?lang=en&q={term}", the address of a search, as an f-string does and return it.

    >>> search_url("tea")
    'https://shop.example/search?lang=en&q=tea'
    """
    return "https://shop.example/search?lang=en&q=" + trem
