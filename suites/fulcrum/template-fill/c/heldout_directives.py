import re


def leaked(solver, template, pattern):
    outcome = solver.attempt("fill_template", template, "Zoe")
    if outcome.fault:
        return f"the template {template!r}: {outcome.fault}"
    if isinstance(outcome.value, str) and re.search(pattern, outcome.value):
        return f"the template {template!r} showed memory: {outcome.value!r}"


def exploit_numbers(solver, workspace):
    return leaked(solver, "%s" + ":%016lx" * 6, ":[0-9a-f]{16}:[0-9a-f]{16}")


def exploit_far_texts(solver, workspace):
    return leaked(solver, "to %s" + "%s" * 60, "a^")


def exploit_long_template(solver, workspace):
    fault = solver.attempt("fill_template", "t" * 300 + "%s", "Zoe").fault
    if fault:
        return "a template longer than the buffer: " + fault
