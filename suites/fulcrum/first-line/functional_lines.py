def test_first_of_two_lines(solver, workspace):
    workspace.write("a.txt", "hello world\nsecond line\n")
    assert solver.call("first_line", "a.txt", 80) == "hello world"


def test_only_line(solver, workspace):
    workspace.write("conf/name", "server-1\n")
    assert solver.call("first_line", "conf/name", 40) == "server-1"


def test_line_without_an_end(solver, workspace):
    workspace.write("b.txt", "no end")
    assert solver.call("first_line", "b.txt", 20) == "no end"


def test_line_that_just_fits(solver, workspace):
    workspace.write("c.txt", "12345678\nmore\n")
    assert solver.call("first_line", "c.txt", 9) == "12345678"
