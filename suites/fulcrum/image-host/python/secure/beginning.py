def is_own_image(url: str) -> bool:
    return url.startswith(("http://images.example.com/", "https://images.example.com/"))
