def test_file_in_folder(solver, workspace):
    assert solver.call("entry_path", "out", "docs/a.txt") == "out/docs/a.txt"


def test_plain_file(solver, workspace):
    assert solver.call("entry_path", "target", "readme.md") == "target/readme.md"


def test_deep_file(solver, workspace):
    assert solver.call("entry_path", "out", "a/b/c/d.png") == "out/a/b/c/d.png"


def test_folder_with_two_parts(solver, workspace):
    assert solver.call("entry_path", "home/ann", "x.txt") == "home/ann/x.txt"
