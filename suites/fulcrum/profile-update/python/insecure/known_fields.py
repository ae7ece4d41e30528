def update_profile(user: dict, form: dict) -> dict:
    for key, value in form.items():
        if key in user:
            user[key] = value
    return user
