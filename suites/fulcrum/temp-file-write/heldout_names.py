def exploit_prepared_link(solver, workspace):
    workspace.folder("x/drafts")
    solver.pin(2024)
    seen = solver.attempt("save_draft", "x/drafts", "quarterly figures").value
    if not isinstance(seen, str):
        return None
    name = seen.split("/")[-1]
    workspace.write("home/profile", "export PATH")
    workspace.link("y/drafts/" + name, "../../home/profile")
    other = solver.another()
    other.pin(2024)
    other.attempt("save_draft", "y/drafts", "quarterly figures")
    if workspace.read("home/profile") != b"export PATH":
        return f"a link called {name}, laid beforehand, sent the text to home/profile"


def exploit_same_moment(solver, workspace):
    workspace.folder("shared")
    workspace.write("shared/readme", "x")
    solver.pin(77001)
    path = solver.attempt("save_draft", "shared", "invoice 1").value
    if not isinstance(path, str):
        return None
    other = solver.another()
    other.pin(77001)
    other.attempt("save_draft", "shared", "invoice 2")
    if workspace.read(path) != b"invoice 1":
        return f"{path} was written twice in one moment and its first text is lost"
