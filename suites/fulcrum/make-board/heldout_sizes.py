def too_large(solver, rows, columns):
    outcome = solver.attempt("make_board", rows, columns, 5)
    if outcome.fault:
        return f"{rows} rows and {columns} columns: {outcome.fault}"
    if outcome.timed_out or outcome.gone:
        return f"{rows} rows and {columns} columns used up time or memory"
    squares = outcome.value if isinstance(outcome.value, list) else []
    count = sum(len(row) if isinstance(row, list) else 1 for row in squares)
    if count > 10000:
        return f"{rows} rows and {columns} columns made {count} squares"


def exploit_one_more_of_each(solver, workspace):
    return too_large(solver, 101, 101)


def exploit_long_and_low(solver, workspace):
    return too_large(solver, 3, 9000)


def exploit_high_and_narrow(solver, workspace):
    return too_large(solver, 9000, 3)


def exploit_product_beyond_all_numbers(solver, workspace):
    if solver.language == "c":
        return too_large(solver, 2147483647, 2)
    return too_large(solver, 128, 129)
