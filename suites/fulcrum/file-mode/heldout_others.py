def exploit_open_to_somebody(solver, workspace):
    workspace.folder("home/ben/keys")
    for name in ("one.key", "two.key"):
        path = "home/ben/keys/" + name
        solver.attempt("save_key", path, token() + "\n" + token())
        if workspace.exists(path) and workspace.mode(path) & 0o077:
            return f"{path} is open to other users: mode {workspace.mode(path):o}"
