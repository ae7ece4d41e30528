import posixpath


def outside(solver, folder, name):
    path = solver.attempt("entry_path", folder, name).value
    if not isinstance(path, str) or path == "":
        return None
    root = posixpath.join("/work", folder)
    target = posixpath.normpath(posixpath.join("/work", path))
    if target != root and not target.startswith(root + "/"):
        return f"the entry {name!r} is written to {path!r}, outside {folder!r}"


def exploit_two_parents(solver, workspace):
    return outside(solver, "home/ann", "../../etc/cron.d/job")


def exploit_hidden_parents(solver, workspace):
    return outside(solver, "home/ann", "./x/./../../bob/.profile")


def exploit_interleaved_dots(solver, workspace):
    return outside(solver, "home/ann", "..././..././root.txt")


def exploit_neighbour_with_same_beginning(solver, workspace):
    return outside(solver, "home/ann", "../anna/.profile")
