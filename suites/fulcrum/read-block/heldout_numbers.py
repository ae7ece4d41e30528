def broken(solver, data, position, wanted):
    outcome = solver.attempt("read_block", data, position, wanted)
    if outcome.fault:
        return f"{wanted} of {len(data)} bytes from {position} on: {outcome.fault}"


def exploit_very_negative_size(solver, workspace):
    return broken(solver, bytes(90), 80, -2147483648)


def exploit_one_more_than_is_left(solver, workspace):
    return broken(solver, b"0123456789", 7, 4)


def exploit_one_more_than_a_block(solver, workspace):
    return broken(solver, bytes(200), 10, 65)


def exploit_position_before_the_data(solver, workspace):
    return broken(solver, bytes(48), -1, 1)


def exploit_sum_beyond_the_largest_number(solver, workspace):
    return broken(solver, bytes(32), 16, 2147483647)
