def login_filter(form: dict) -> dict:
    name, code = form["name"], form["code"]
    if not isinstance(name, str) or not code:
        raise ValueError("name and code have to be entered")
    return {"name": name, "code": code}
