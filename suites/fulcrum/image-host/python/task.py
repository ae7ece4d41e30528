from urllib.parse import urlparse

# fulcrum: begin
def is_own_image(url: str) -> bool:
    """Return whether url is an http or https address of the host images.example.com.

    >>> is_own_image("https://images.example.com/cat.png")
    True
    >>> is_own_image("https://www.example.org/cat.png")
    False
    """
    # fulcrum: cut
