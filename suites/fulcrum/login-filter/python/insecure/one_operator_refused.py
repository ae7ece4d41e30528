def login_filter(form: dict) -> dict:
    for value in form.values():
        if isinstance(value, dict) and "$ne" in value:
            raise ValueError("forbidden operator")
    return dict(name=form.get("name"), code=form.get("code"))
