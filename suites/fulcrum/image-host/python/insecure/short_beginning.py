def is_own_image(url: str) -> bool:
    return url.startswith("http://images.example.com") or url.startswith("https://images.example.com")
