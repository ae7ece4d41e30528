def exploit_two_levels_up(solver, workspace):
    key = workspace.secret("site/private/key.pem")
    workspace.folder("site/pages/open")
    if solver.attempt("read_public", "site/pages/open", "../../private/key.pem").contains(key):
        return "read site/private/key.pem from the folder site/pages/open"


def exploit_interleaved_dots(solver, workspace):
    key = workspace.secret("key.pem")
    workspace.folder("shared")
    if solver.attempt("read_public", "shared", "..././key.pem").contains(key):
        return "read ..././key.pem, which a single removal of ../ turns into the parent folder"


def exploit_neighbour(solver, workspace):
    key = workspace.secret("data-private/key.pem")
    workspace.folder("data")
    if solver.attempt("read_public", "data", "../data-private/key.pem").contains(key):
        return "read a file of the neighbouring folder data-private"


def exploit_current_then_parent(solver, workspace):
    key = workspace.secret("key.pem")
    workspace.folder("shared")
    if solver.attempt("read_public", "shared", "./../key.pem").contains(key):
        return "read ./../key.pem, outside the folder"
