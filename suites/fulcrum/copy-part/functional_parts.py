def test_end_of_a_text(solver, workspace):
    assert solver.call("copy_part", "hello world", 6, 5) == "world"


def test_beginning_of_a_text(solver, workspace):
    assert solver.call("copy_part", "sunflower", 0, 3) == "sun"


def test_middle_of_a_text(solver, workspace):
    assert solver.call("copy_part", "one two three", 4, 3) == "two"


def test_whole_text(solver, workspace):
    assert solver.call("copy_part", "abc", 0, 3) == "abc"
