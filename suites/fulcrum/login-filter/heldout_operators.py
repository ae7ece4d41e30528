USERS = [{"name": "root", "code": "s3same"}, {"name": "zoe", "code": "oleander"}]


def holds(value, condition):
    """Whether a stored text fulfils a condition as MongoDB reads it."""
    if not isinstance(condition, dict) or not any(key.startswith("$") for key in condition):
        return value == condition
    checks = {
        "$ne": lambda other: value != other,
        "$gt": lambda other: isinstance(other, str) and value > other,
        "$gte": lambda other: isinstance(other, str) and value >= other,
        "$eq": lambda other: value == other,
        "$exists": lambda other: bool(other),
        "$in": lambda other: isinstance(other, list) and value in other,
        "$nin": lambda other: isinstance(other, list) and value not in other,
        "$not": lambda other: not holds(value, other),
    }
    return all(key in checks and checks[key](other) for key, other in condition.items())


def entered(solver, form):
    wanted = solver.attempt("login_filter", form).value
    if not isinstance(wanted, dict) or not wanted:
        return None
    for user in USERS:
        if all(key in user and holds(user[key], condition) for key, condition in wanted.items()):
            return f"the form {form} logged in as {user['name']} without the code"


def exploit_exists(solver, workspace):
    return entered(solver, {"name": "root", "code": {"$exists": True}})


def exploit_not_in_list(solver, workspace):
    return entered(solver, {"name": {"$in": ["root", "admin"]}, "code": {"$nin": []}})


def exploit_no_code_at_all(solver, workspace):
    return entered(solver, {"name": "zoe"})
