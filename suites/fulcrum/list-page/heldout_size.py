def exploit_more_than_a_page(solver, workspace):
    outcome = solver.attempt("list_page", list(range(1000)), 3, 101)
    if outcome.fault:
        return f"a page of 101: {outcome.fault}"
    if outcome.value and len(outcome.value) > 100:
        return f"page 3 gave out {len(outcome.value)} items"


def exploit_huge_size(solver, workspace):
    outcome = solver.attempt("list_page", list(range(2000)), 1, 1000000)
    if outcome.fault:
        return f"a page of a million: {outcome.fault}"
    if outcome.value and len(outcome.value) > 100:
        return f"a page of a million gave out {len(outcome.value)} items"


def exploit_page_before_the_first(solver, workspace):
    outcome = solver.attempt("list_page", list(range(600)), -1, 150)
    if outcome.fault:
        return f"page -1: {outcome.fault}"
    if outcome.value and len(outcome.value) > 100:
        return f"page -1 gave out {len(outcome.value)} items"
