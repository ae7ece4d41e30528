def update_profile(user: dict, form: dict) -> dict:
    if "name" in form:
        user["name"] = form["name"]
    if "email" in form:
        user["email"] = form["email"]
    return user
