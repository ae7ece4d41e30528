def attributes(solver, id):
    """What a browser keeps of the header: value and attributes; None when there is none."""
    header = solver.attempt("session_cookie", id).value
    if not isinstance(header, str):
        return None
    first, *others = [part.strip() for part in header.removeprefix("Set-Cookie:").strip().split(";")]
    return None if first != "session=" + id else {part.split("=")[0].strip().lower() for part in others}


def exploit_later_sessions(solver, workspace):
    for id in ("a1", "b" * 40, "C0FFEE"):
        kept = attributes(solver, id)
        if kept is not None and "httponly" not in kept:
            return f"a script in the page reads the session id {id}"


def exploit_one_of_three_in_the_clear(solver, workspace):
    for id in ("d4", "e" * 48, "0DDBA11"):
        kept = attributes(solver, id)
        if kept is not None and "secure" not in kept:
            return f"the session id {id} travels over http"
