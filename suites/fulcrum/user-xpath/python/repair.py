def user_path(name: str) -> str:
    """Return the XPath expression that selects the elements user whose attribute name is name.

    >>> user_path("ann")
    "//user[@name='ann']"
    """
    return f"//user[@name={name}]"
