def exploit_trail_of_another_day(solver, workspace):
    workspace.write("audit.txt", "zoe 900\nzoe 901\n")
    solver.attempt("note_access", "carl", 5)
    if (workspace.read("audit.txt") or b"").splitlines()[:2] != [b"zoe 900", b"zoe 901"]:
        return f"what was noted before is no longer there: {workspace.read('audit.txt')!r}"


def exploit_line_break_of_another_kind(solver, workspace):
    for name in ("carl 9\r\nhead-nurse", "carl 9\n\nhead-nurse"):
        solver.another().attempt("note_access", name, 17)
    if b"head-nurse 17" in (workspace.read("audit.txt") or b"").splitlines():
        return "the trail accuses head-nurse of what carl did"


def exploit_trail_is_elsewhere(solver, workspace):
    workspace.link("audit.txt", "no/such/folder/audit.txt")
    outcome = solver.attempt("note_access", "carl", 18)
    if outcome.fault:
        return outcome.fault
    if not outcome.rejected and not outcome.gone and not outcome.timed_out and not workspace.read("audit.txt"):
        return "no line was written, and nobody was told"
