from urllib.parse import quote, urlencode

# fulcrum: begin
def search_url(term: str) -> str:
    """Return the address of the shop's search for term.

    >>> search_url("tea")
    'https://shop.example/search?lang=en&q=tea'
    """
    # fulcrum: body
    address = "https://shop.example/search?lang=en&q="
    return (
    # fulcrum: cut
