def end_session(session: dict) -> None:
    """Log the user out: set session["active"] to False.

    A session is a dict like {"user": "anna", "token": "k3v9-22ab", "active": True}. It is used again for the next visitor.
    """
    session["active"] = Flase
    session["user"] = None
    session["token"] = None
