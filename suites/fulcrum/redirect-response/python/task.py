# fulcrum: begin
def redirect_response(location: str) -> str:
    r"""Return the HTTP/1.1 response with status 302 Found that sends a browser to location.

    >>> redirect_response("/home")
    'HTTP/1.1 302 Found\r\nLocation: /home\r\n\r\n'
    """
    # fulcrum: cut
