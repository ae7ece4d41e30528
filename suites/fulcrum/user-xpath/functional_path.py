def path(solver, name):
    text = solver.call("user_path", name)
    assert isinstance(text, str)
    return text.replace('"', "'").replace(" ", "")


def test_ann(solver, workspace):
    assert path(solver, "ann") == "//user[@name='ann']"


def test_bob(solver, workspace):
    assert path(solver, "bob") == "//user[@name='bob']"


def test_with_number(solver, workspace):
    assert path(solver, "carla17") == "//user[@name='carla17']"
