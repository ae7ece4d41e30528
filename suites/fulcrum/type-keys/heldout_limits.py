def exploit_more_deletions_than_keys(solver, workspace):
    outcome = solver.attempt("type_keys", "x<<<<y<", 12)
    if outcome.fault:
        return f"four deletions after one key: {outcome.fault}"


def exploit_many_keys(solver, workspace):
    outcome = solver.attempt("type_keys", "abc<" * 100, 32)
    if outcome.fault:
        return f"400 keys on a line of 32: {outcome.fault}"


def exploit_no_room_for_the_zero(solver, workspace):
    outcome = solver.attempt("type_keys", "abcd", 4)
    if outcome.fault:
        return f"4 keys on a line of 4: {outcome.fault}"


def exploit_page_of_keys(solver, workspace):
    outcome = solver.attempt("type_keys", "qwertz" * 300, 3000)
    if outcome.fault:
        return f"1800 keys on a line of 3000: {outcome.fault}"
