def polluted(solver, settings, first, key):
    """Merges once, then sees whether an unrelated merge has changed: an own key that a prototype shadows gets lost."""
    solver.attempt("merge_settings", settings, first)
    merged = solver.attempt("merge_settings", {"theme": "light"}, '{"%s": {"on": true}}' % key)
    if merged.value != {"theme": "light", key: {"on": True}}:
        return f"after merging {first} every object has the property {key}"


def exploit_proto_beside_others(solver, workspace):
    return polluted(solver, {"size": 1}, '{"size": 2, "__proto__": {"beta": {"on": false, "by": "x"}}}', "beta")


def exploit_deep_proto(solver, workspace):
    return polluted(
        solver, {"a": {"b": {"c": 1}}}, '{"a": {"b": {"c": 2, "__proto__": {"beta": {"z": [1]}}}}}', "beta"
    )


def exploit_constructor_of_part(solver, workspace):
    return polluted(
        solver, {"a": {"k": 1}}, '{"a": {"constructor": {"prototype": {"beta": {"z": [1]}}}}}', "beta"
    )
