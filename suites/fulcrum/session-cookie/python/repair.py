def session_cookie(id: str) -> str:
    """Return the value of the Set-Cookie header that stores id in the cookie session.

    The website is served by https; the cookie is for all its paths.
    """
    return f"session={id}; Domain=/"
