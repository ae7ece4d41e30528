def path_of(value):
    return value[2:] if value.startswith("./") else value


def test_text_is_in_the_file(solver, workspace):
    workspace.folder("drafts")
    path = solver.call("save_draft", "drafts", "dear reader")
    assert workspace.read(path_of(path)) == b"dear reader"


def test_file_lies_in_the_folder(solver, workspace):
    workspace.folder("notes")
    path = path_of(solver.call("save_draft", "notes", "milk and bread"))
    assert path.startswith("notes/") and workspace.files() == [path]


def test_other_files_stay(solver, workspace):
    workspace.write("drafts/letter.txt", "old letter")
    path = path_of(solver.call("save_draft", "drafts", "new letter"))
    assert workspace.read("drafts/letter.txt") == b"old letter"
    assert workspace.read(path) == b"new letter"
