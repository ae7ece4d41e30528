def search_url(term: str) -> str:
    return "https://shop.example/search?lang=en&q=" + term.replace(" ", "%20").replace("#", "%23")
