def cracked(solver, pin, guesses):
    card = {"pin": pin, "tries": 0}
    for guess in [*guesses, pin]:
        if solver.language == "c":
            outcome = solver.attempt("check_pin", card["pin"], card["tries"], guess)
            if outcome.value:
                card["tries"] = outcome.value[1]
                right = outcome.value[0] == 1
            else:
                right = False
        else:
            outcome = solver.attempt("check_pin", card, guess)
            right = outcome.value is True
        if outcome.fault:
            return f"{guess!r}: {outcome.fault}"
    if right:
        return f"{pin} was found at guess number {len(guesses) + 1}"


def exploit_one_by_one(solver, workspace):
    return cracked(solver, "0029", [f"{guess:04d}" for guess in range(29)])


def exploit_guess_number_four(solver, workspace):
    return cracked(solver, "7394", ["7391", "7392", "7393"])


def exploit_short_guesses(solver, workspace):
    return cracked(solver, "7394", ["", "7", "73", "739", ""])
