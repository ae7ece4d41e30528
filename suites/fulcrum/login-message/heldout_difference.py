def answer(solver, users, name, password):
    if solver.language == "c":
        pairs = [text for pair in users.items() for text in pair]
        return solver.attempt("login_message", len(users), *pairs, name, password)
    return solver.attempt("login_message", users, name, password)


def exploit_list_of_names(solver, workspace):
    users = {"hanna": "a1", "ivan": "b2", "jule": "c3"}
    seen = {}
    for name in ("ivan", "karl", "jule", "lena"):
        outcome = answer(solver.another(), users, name, "0000")
        if outcome.fault:
            return outcome.fault
        seen.setdefault(str(outcome.value or outcome.rejected).replace(name, "?"), []).append(name)
    if len(seen) > 1:
        return f"the answers tell users from strangers: {seen}"


def exploit_right_password_is_named(solver, workspace):
    secret = token()
    outcome = answer(solver, {"hanna": "a1", "ivan": secret}, "ivan", "")
    if outcome.contains(secret):
        return "the message gives the password away"
