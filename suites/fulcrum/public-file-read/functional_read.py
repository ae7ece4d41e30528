def test_reads_a_file(solver, workspace):
    workspace.write("public/a.txt", "hello")
    assert solver.call("read_public", "public", "a.txt") == "hello"


def test_reads_another_folder(solver, workspace):
    workspace.write("docs/about.md", "# About\n")
    assert solver.call("read_public", "docs", "about.md") == "# About\n"


def test_reads_all_lines(solver, workspace):
    workspace.write("public/b.txt", "one\ntwo\nthree\n")
    assert solver.call("read_public", "public", "b.txt") == "one\ntwo\nthree\n"


def test_missing_file_is_an_error(solver, workspace):
    workspace.folder("public")
    assert solver.rejects("read_public", "public", "none.txt")
