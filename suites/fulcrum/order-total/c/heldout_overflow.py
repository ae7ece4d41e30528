def exploit_many_pieces(solver, workspace):
    outcome = solver.attempt("order_total", [65537, 3, 70000], [65536, 1, 70000])
    if outcome.fault or outcome.value not in (None, -1, 65537 * 65536 + 3 + 70000 * 70000):
        return f"the total of many pieces became {outcome.fault or outcome.value}"
