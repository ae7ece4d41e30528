def update_profile(user: dict, form: dict) -> dict:
    changed = dict(user)
    for key in changed:
        if isinstance(form.get(key), str):
            changed[key] = form[key]
    return changed
