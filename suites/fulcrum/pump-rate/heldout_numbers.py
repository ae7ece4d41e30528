def runs(solver, volume, minutes):
    outcome = solver.attempt("pump_rate", volume, minutes)
    if outcome.fault:
        return f"{volume} ml in {minutes} minutes: {outcome.fault}"
    if isinstance(outcome.value, (int, float)) and not outcome.value == 0:
        return f"{volume} ml in {minutes} minutes set the pump to {outcome.value}"


def exploit_both_negative(solver, workspace):
    return runs(solver, -250, -30)


def exploit_just_too_fast(solver, workspace):
    return runs(solver, 1000, 60)


def exploit_enormous_volume(solver, workspace):
    return runs(solver, 71582789, 60)


def exploit_zero_minutes(solver, workspace):
    return runs(solver, 1, 0) or runs(solver.another(), -1, 1)
