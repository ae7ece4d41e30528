def changed(solver, seats, number):
    before = list(seats)
    outcome = solver.attempt("book_seat", seats, number, 77)
    if outcome.fault:
        return f"number {number} with {len(before)} seats: {outcome.fault}"
    after = outcome.value[1] if solver.language == "c" and outcome.value else seats
    if after != before:
        return f"number {number} changed {before} to {after}"


def exploit_two_rows_below(solver, workspace):
    return changed(solver, [0] * 10, -2) or changed(solver.another(), [0] * 10, 0)


def exploit_one_too_far(solver, workspace):
    return changed(solver, [0] * 10, 11)


def exploit_no_seats_at_all(solver, workspace):
    return changed(solver, [], 1) or changed(solver.another(), [], 2)
