def login_filter(form: dict) -> dict:
    return {"name": form["name"], "code": form["code"]}
