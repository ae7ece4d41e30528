def too_long(solver, text):
    outcome = solver.attempt("expand_runs", text, 1001) if solver.language == "c" else solver.attempt("expand_runs", text)
    if outcome.fault:
        return f"{text[:30]!r}: {outcome.fault}"
    if outcome.timed_out or outcome.gone:
        return f"{text[:30]!r} used up all time or memory"
    if outcome.value and len(outcome.value) > 1000:
        return f"{len(text)} characters became {len(outcome.value)}"


def exploit_long_run_at_the_end(solver, workspace):
    return too_long(solver, "5p300000q")


def exploit_hundred_runs(solver, workspace):
    return too_long(solver, "90x" * 100)


def exploit_full_strip_and_more(solver, workspace):
    return too_long(solver, "1000u1v") or too_long(solver.another(), "600s600t")
