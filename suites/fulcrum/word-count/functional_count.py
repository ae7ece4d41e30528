def test_twice(solver, workspace):
    assert solver.call("count_word", "tea and more tea", "tea") == 2


def test_never(solver, workspace):
    assert solver.call("count_word", "tea and milk", "sugar") == 0


def test_once(solver, workspace):
    assert solver.call("count_word", "one two three", "three") == 1


def test_empty_text(solver, workspace):
    assert solver.call("count_word", "", "tea") == 0
