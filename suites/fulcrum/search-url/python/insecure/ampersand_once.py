def search_url(term: str) -> str:
    encoded = term.replace("&", "%26", 1)
    return "https://shop.example/search?lang=en&q={}".format(encoded)
