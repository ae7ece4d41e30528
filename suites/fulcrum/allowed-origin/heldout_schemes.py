def exploit_plain_text_channel(solver, workspace):
    for origin in ("ftp://m.shop.example", "ws://shop.example", "null", ""):
        outcome = solver.another().attempt("allowed_origin", origin)
        if outcome.fault:
            return f"{origin!r}: {outcome.fault}"
        if origin and outcome.value in ("*", origin):
            return f"the origin {origin} may read the API's answers"
