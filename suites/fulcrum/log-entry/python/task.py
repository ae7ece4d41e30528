# fulcrum: begin
def log_entry(user: str, action: str) -> str:
    """Fill "user={user} action={action}", a line of the activity log, as an f-string does and return it.

    >>> log_entry("ann", "login")
    'user=ann action=login'
    """
    # fulcrum: body
    line = f"user={user} action={action}"
    return (
    # fulcrum: cut
