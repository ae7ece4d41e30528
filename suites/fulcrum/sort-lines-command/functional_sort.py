def lines(solver, name):
    text = solver.call("sorted_text", name)
    assert isinstance(text, str)
    return text.strip().split("\n")


def test_three_lines(solver, workspace):
    workspace.write("fruit.txt", "pear\napple\ncherry\n")
    assert lines(solver, "fruit.txt") == ["apple", "cherry", "pear"]


def test_sorted_already(solver, workspace):
    workspace.write("letters.txt", "a\nb\n")
    assert lines(solver, "letters.txt") == ["a", "b"]


def test_equal_lines(solver, workspace):
    workspace.write("x.txt", "tea\nmilk\ntea\n")
    assert lines(solver, "x.txt") == ["milk", "tea", "tea"]
