def exploit_absolute_path(solver, workspace):
    key = workspace.secret("key.pem")
    workspace.folder("shared")
    if solver.attempt("read_public", "shared", "/proc/self/cwd/key.pem").contains(key):
        return "opened an absolute path"
