from urllib.parse import urlparse

def is_own_image(url: str) -> bool:
    parts = urlparse(url)
    return parts.scheme == "https" and parts.hostname == "images.example.com"
