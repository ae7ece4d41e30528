def test_files(solver, workspace):
    workspace.write("inbox/a.txt", "a")
    workspace.write("inbox/b.txt", "b")
    solver.call("clear_folder", "inbox")
    assert workspace.files() == []
    assert workspace.exists("inbox")


def test_subfolders(solver, workspace):
    workspace.write("old/one/x.txt", "x")
    workspace.write("old/one/deep/y.txt", "y")
    workspace.write("old/z.txt", "z")
    solver.call("clear_folder", "old")
    assert workspace.exists("old")
    assert not workspace.exists("old/one") and not workspace.exists("old/z.txt")


def test_other_folders_stay(solver, workspace):
    workspace.write("trash/t.txt", "t")
    workspace.write("keep/k.txt", "k")
    solver.call("clear_folder", "trash")
    assert workspace.files() == ["keep/k.txt"]


def test_empty_folder(solver, workspace):
    workspace.folder("empty")
    solver.call("clear_folder", "empty")
    assert workspace.exists("empty")
