def update_profile(user: dict, form: dict) -> dict:
    return {**user, **{key: value for key, value in form.items() if key not in ("role", "id")}}
