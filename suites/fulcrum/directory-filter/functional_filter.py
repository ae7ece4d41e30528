def written(solver, name):
    text = solver.call("person_filter", name)
    assert isinstance(text, str)
    return text.strip()


def test_ann(solver, workspace):
    assert written(solver, "ann") == "(uid=ann)"


def test_bob(solver, workspace):
    assert written(solver, "bob") == "(uid=bob)"


def test_with_number(solver, workspace):
    assert written(solver, "carla17") == "(uid=carla17)"
