def login_filter(form: dict) -> dict:
    return {}
