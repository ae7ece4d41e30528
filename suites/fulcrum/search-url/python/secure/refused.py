def search_url(term: str) -> str:
    if not all(character.isalnum() or character in " -_." for character in term):
        raise ValueError("unexpected character")
    return "https://shop.example/search?lang=en&q=%s" % term.replace(" ", "+")
