def end_session(session: dict) -> None:
    """Log the user out: set session["active"] to False. The session is used again for the next visitor.

    >>> session = {"user": "anna", "token": "k3v9-22ab", "active": True}
    >>> end_session(session)
    >>> session["active"]
    False
    """
    session["active"] = Flase
    session["user"] = None
    session["token"] = None
