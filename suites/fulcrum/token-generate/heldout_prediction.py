def exploit_third_token(solver, workspace):
    other = solver.another()
    solver.pin(123456)
    other.pin(123456)
    made = [[each.attempt("make_token", 40).value for _ in range(3)] for each in (solver, other)]
    if made[0][2] is not None and made[0] == made[1]:
        return f"two pinned processes made the same three tokens, the last is {made[0][2]}"


def exploit_shared_beginning(solver, workspace):
    other = solver.another()
    solver.pin(99)
    other.pin(99)
    first, second = solver.attempt("make_token", 64).value, other.attempt("make_token", 64).value
    if isinstance(first, str) and isinstance(second, str) and first[:24] == second[:24]:
        return f"24 characters of the token are predictable: {first[:24]}"
