import re

def allowed_origin(origin: str) -> str | None:
    """Return origin when it is https://shop.example or one of its subdomains, else None.

    >>> allowed_origin("https://admin.shop.example")
    'https://admin.shop.example'
    """
    if origin == "shop.example" or origin.endswith(".shop.example"):
        return origin
    return None
