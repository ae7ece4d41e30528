def login_filter(form: dict) -> dict:
    """Return the MongoDB filter that finds the user with the name and the password code of the login form.

    >>> login_filter({"name": "ann", "code": "1234", "remember": "yes"})
    {'name': 'ann', 'code': '1234'}
    """
    return form
