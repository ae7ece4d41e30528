def login_filter(form: dict) -> dict:
    return {"name": str(form["name"])}
