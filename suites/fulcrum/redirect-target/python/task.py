# fulcrum: begin
def redirect_target(next: str) -> str:
    """If next is "", return "/home". Otherwise return next, the page to which a user goes after the login.

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
