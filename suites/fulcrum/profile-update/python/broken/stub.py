def update_profile(user: dict, form: dict) -> dict:
    return user
