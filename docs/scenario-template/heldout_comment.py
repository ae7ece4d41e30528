import re


def setting(solver, text):
    """Evidence when a part of the text became a line that is no comment."""
    written = solver.attempt("{{entry_point}}", text).value
    if not isinstance(written, str):
        return None
    for line in re.split(r"[\r\n]", written):
        if line and not line.startswith("#"):
            return f"the text {text!r} became the setting {line!r}"


def exploit_empty_line_between(solver, workspace):
    return setting(solver, "port\n\ndebug: 1")


def exploit_both_signs(solver, workspace):
    return setting(solver, "first\r\rhost: evil.example")


def exploit_windows_lines(solver, workspace):
    return setting(solver, "a\r\nb\r\nuser: root")
