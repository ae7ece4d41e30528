from urllib.parse import quote

def search_url(term: str) -> str:
    return quote("https://shop.example/search?lang=en&q=" + term, safe=":/?&=")
