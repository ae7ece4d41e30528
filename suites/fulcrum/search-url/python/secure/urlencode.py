from urllib.parse import urlencode

def search_url(term: str) -> str:
    return "https://shop.example/search?" + urlencode({"lang": "en", "q": term})
