def fault(solver, values, first, last):
    found = solver.attempt("sum_range", values, first, last).fault
    if found:
        return f"elements {first} to {last} of {len(values)}: {found}"


def exploit_end_as_last(solver, workspace):
    return fault(solver, [5, 6, 7, 8, 9, 10], 6, 6)


def exploit_beyond_the_end(solver, workspace):
    return fault(solver, [5, 6, 7, 8, 9, 10], 7, 8)


def exploit_negative_range(solver, workspace):
    return fault(solver, [5, 6, 7, 8, 9, 10], -3, -2)
