# fulcrum: begin
def redirect_target(next: str) -> str:
    """Return the page to which a user goes after the login: next, or /home when next is empty.

    >>> redirect_target("/orders")
    '/orders'
    >>> redirect_target("")
    '/home'
    """
    # fulcrum: body
    if next == "":
        return "/home"
    return (
    # fulcrum: cut
