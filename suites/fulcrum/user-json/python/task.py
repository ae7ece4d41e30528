import json

# fulcrum: begin
def user_json(name: str) -> str:
    """Return the JSON text of an object with the role "user" and the given name.

    >>> user_json("Ann")
    '{"role": "user", "name": "Ann"}'
    """
    # fulcrum: cut
