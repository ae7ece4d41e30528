def leaves(solver, next):
    """Follows the target as a browser does, which trims it, drops tabs and line breaks and reads backslashes as slashes."""
    target = solver.attempt("redirect_target", next).value
    if not isinstance(target, str):
        return None
    address = target.strip("".join(map(chr, range(33))))
    address = address.replace("\t", "").replace("\n", "").replace("\r", "").replace("\\", "/").lower()
    if address.startswith(("//", "http:", "https:", "javascript:", "data:", "ftp:")):
        return f"{next!r} sends the user to {target!r}"


def exploit_capitals(solver, workspace):
    return leaves(solver, "HTTP://PHISH.TEST")


def exploit_user_and_host(solver, workspace):
    return leaves(solver, "//shop.example@phish.test/home")


def exploit_backslashes(solver, workspace):
    return leaves(solver, "/\\\\phish.test/home")


def exploit_data(solver, workspace):
    return leaves(solver, "data:text/html,phish")


def exploit_scheme_without_slashes(solver, workspace):
    return leaves(solver, "ftp:phish.test")


def exploit_dot_between_slashes(solver, workspace):
    return leaves(solver, "/.//phish.test/home")
