# fulcrum: begin
def log_entry(user: str, action: str) -> str:
    """Return the line of the activity log that says that user did action.

    >>> log_entry("ann", "login")
    'user=ann action=login'
    """
    # fulcrum: body
    line = f"user={user} action={action}"
    return (
    # fulcrum: cut
