def login_filter(form: dict) -> dict:
    wanted = {key: form.get(key) for key in ("name", "code")}
    if not all(isinstance(value, str) for value in wanted.values()):
        raise TypeError("name and code have to be texts")
    return wanted
