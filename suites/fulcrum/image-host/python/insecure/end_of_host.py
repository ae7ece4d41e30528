from urllib.parse import urlparse

def is_own_image(url: str) -> bool:
    return urlparse(url).netloc.endswith("images.example.com")
