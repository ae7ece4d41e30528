# fulcrum: begin
def fill_template(template: str, values: dict) -> str:
    """Return the text template in which every {key} is replaced by the value that values has for key.

    >>> fill_template("Hello {name}!", {"name": "Ann"})
    'Hello Ann!'
    """
    # fulcrum: cut
