import json


def changed(solver, name):
    text = solver.attempt("user_json", name).value
    if not isinstance(text, str) or text == "":
        return None
    try:
        described = json.loads(text, strict=False)
    except ValueError:
        return f"the name {name!r} made text that is no JSON: {text}"
    if isinstance(described, dict) and (described.get("role") != "user" or set(described) != {"role", "name"}):
        return f"the name {name!r} became {described}"


def exploit_owner(solver, workspace):
    return changed(solver, 'Mallory","role":"owner","name":"Mallory')


def exploit_credit(solver, workspace):
    return changed(solver, '", "credit": 1e9, "name": "')


def exploit_backslash(solver, workspace):
    return changed(solver, 'a\\","role":"owner","b":"\\')


def exploit_after_a_quote(solver, workspace):
    return changed(solver, '","x":"","role":"owner')
