def exploit_negative_slot(solver, workspace):
    outcome = solver.attempt("slot_text", b"\x03abc".ljust(16, b"\0") + b"\x01z".ljust(16, b"\0"), -1)
    if outcome.fault:
        return f"slot -1: {outcome.fault}"
