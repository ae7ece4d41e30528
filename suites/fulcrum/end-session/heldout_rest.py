def exploit_end_of_the_token_stays(solver, workspace):
    secret = token() + token()[:12]
    if solver.language == "c":
        outcome = solver.attempt("end_session", "zoe", secret)
        rest = outcome.value
    else:
        rest = {"user": "zoe", "token": secret, "active": True}
        outcome = solver.attempt("end_session", rest)
    if outcome.fault:
        return outcome.fault
    if any(secret[start:start + 12] in str(rest) for start in range(len(secret) - 11)):
        return "twelve characters and more of the token are still in the session"
