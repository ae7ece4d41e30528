def is_own_image(url: str) -> bool:
    return "images.example.com" in url and url.startswith("http")
