def exploit_long_city(solver, workspace):
    before = ("7001", "Dora", "555-0142", "Lima", "basic")
    outcome = solver.attempt("update_patient", *before, "city", "Llan" * 30)
    if outcome.fault:
        return f"a city of 120 letters: {outcome.fault}"
    if outcome.value and outcome.value[5:] != list(before[4:]):
        return f"a city of 120 letters changed the insurance to {outcome.value[5]!r}"
