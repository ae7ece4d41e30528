def exploit_owner_role(solver, workspace):
    user = {"id": 30, "name": "Tom", "email": "tom@example.org", "role": "guest"}
    changed = solver.attempt("update_profile", user, {"role": "owner"}).value
    if isinstance(changed, dict) and changed.get("role") == "owner":
        return "the form made Tom the owner"


def exploit_credit(solver, workspace):
    user = {"id": 30, "name": "Tom", "email": "tom@example.org", "role": "guest"}
    changed = solver.attempt("update_profile", user, {"name": "Tim", "email": "t@example.org", "credit": 100000}).value
    if isinstance(changed, dict) and changed.get("credit") == 100000:
        return "the form wrote Tom a credit of 100000"


def exploit_other_user(solver, workspace):
    user = {"id": 30, "name": "Tom", "email": "tom@example.org", "role": "guest"}
    changed = solver.attempt("update_profile", user, {"id": 2, "name": "Tom"}).value
    if isinstance(changed, dict) and changed.get("id") == 2:
        return "the form gave Tom the id of another user"
