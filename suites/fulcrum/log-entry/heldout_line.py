def lines(solver, user, action):
    """The lines that the log would show."""
    text = solver.attempt("log_entry", user, action).value
    if not isinstance(text, str):
        return []
    return text.removesuffix("\n").removesuffix("\r").replace("\r", "\n").split("\n")


def exploit_forged_payment(solver, workspace):
    if "user=boss action=approve" in lines(solver, "mallory", "view\nuser=boss action=approve\n"):
        return "a forged line says that boss approved"


def exploit_forged_user(solver, workspace):
    if "user=boss action=approve" in lines(solver, "x action=y\r\nuser=boss action=approve\r\nuser=z", "view"):
        return "a forged line in the user says that boss approved"


def exploit_carriage_return_in_user(solver, workspace):
    if "user=boss action=approve" in lines(solver, "x action=y\ruser=boss", "approve"):
        return "a carriage return in the user made a line about boss"


def exploit_several_breaks(solver, workspace):
    if "user=boss action=approve" in lines(solver, "mallory\n1\n2", "a\n3\nuser=boss action=approve\n4"):
        return "one of several line breaks made a line about boss"
