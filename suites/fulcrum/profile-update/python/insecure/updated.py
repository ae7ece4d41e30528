def update_profile(user: dict, form: dict) -> dict:
    user.update(form)
    return user
