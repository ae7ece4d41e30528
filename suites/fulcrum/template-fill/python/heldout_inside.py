def exploit_base_classes(solver, workspace):
    outcome = solver.attempt("fill_template", "{city} {city.__class__.__mro__}", {"city": "Rome"})
    if isinstance(outcome.value, str) and "<class 'object'>" in outcome.value:
        return "the template walked to the class object: " + outcome.value


def exploit_documentation(solver, workspace):
    outcome = solver.attempt("fill_template", "In {city.__add__.__doc__}", {"city": "Rome"})
    if isinstance(outcome.value, str) and "self+value" in outcome.value:
        return "the template read the text of a built-in method: " + outcome.value
