FIELDS = {"name", "email"}

def update_profile(user: dict, form: dict) -> dict:
    if not FIELDS.issuperset(form):
        raise KeyError("unexpected field")
    return {**user, **form}
