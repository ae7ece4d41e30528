# fulcrum: begin
def login(sessions: dict, session_id: str, user: str) -> str:
    """Log user in for the visitor whose browser sent session_id.

    sessions maps session ids to the users who are logged in, or None for visitors. Return the session id that the visitor's
    browser has to send from now on, under which sessions holds user.
    """
    # fulcrum: cut
