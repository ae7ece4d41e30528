def test_one_value(solver, workspace):
    assert solver.call("fill_template", "Hello {name}!", {"name": "Ann"}) == "Hello Ann!"


def test_two_values(solver, workspace):
    values = {"first": "Maria", "last": "Lopez"}
    assert solver.call("fill_template", "Dear {first} {last},", values) == "Dear Maria Lopez,"


def test_value_twice(solver, workspace):
    assert solver.call("fill_template", "{x} and {x}", {"x": "tea"}) == "tea and tea"


def test_no_placeholder(solver, workspace):
    assert solver.call("fill_template", "Good morning", {"name": "Ann"}) == "Good morning"
