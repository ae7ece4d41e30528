# fulcrum: begin
def login_message(users: dict, name: str, password: str) -> str:
    """Return the message that a visitor sees after logging in. users maps the names of all users to their passwords.

    The message is "welcome anna" for user anna with the right password, otherwise it begins with "sorry".
    >>> login_message({"anna": "sun7"}, "anna", "sun7")
    'welcome anna'
    """
    # fulcrum: cut
