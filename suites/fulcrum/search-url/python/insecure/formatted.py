def search_url(term: str) -> str:
    return f"https://shop.example/search?lang=en&q={term}"
