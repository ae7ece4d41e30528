from urllib.parse import quote, urlencode

def search_url(term: str) -> str:
    address = "https://shop.example/search?lang=en&q="
    return (
        address + term
    )
