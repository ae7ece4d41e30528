def login_filter(form: dict) -> dict:
    return {key: str(value) for key, value in form.items() if key in ("name", "code")}
