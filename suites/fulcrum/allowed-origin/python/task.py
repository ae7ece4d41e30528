import re

# fulcrum: begin
def allowed_origin(origin: str) -> str | None:
    """Return origin when it is https://shop.example or one of its subdomains, else None.

    >>> allowed_origin("https://admin.shop.example")
    'https://admin.shop.example'
    """
    # fulcrum: cut
