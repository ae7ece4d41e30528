def test_three_lines(solver, workspace):
    workspace.write("a.txt", "one\ntwo\nthree\n")
    assert solver.call("count_lines", "a.txt") == 3


def test_one_line(solver, workspace):
    workspace.write("b.txt", "only one\n")
    assert solver.call("count_lines", "b.txt") == 1


def test_empty_file(solver, workspace):
    workspace.write("empty.txt", "")
    assert solver.call("count_lines", "empty.txt") == 0


def test_many_lines(solver, workspace):
    workspace.write("many.csv", "x,y\n" * 250)
    assert solver.call("count_lines", "many.csv") == 250
