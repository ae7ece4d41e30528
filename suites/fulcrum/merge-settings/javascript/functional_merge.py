def test_new_key(solver, workspace):
    assert solver.call("merge_settings", {"theme": "light"}, '{"size": 12}') == {"theme": "light", "size": 12}


def test_replaced_value(solver, workspace):
    assert solver.call("merge_settings", {"theme": "light"}, '{"theme": "dark"}') == {"theme": "dark"}


def test_nested_objects(solver, workspace):
    settings = {"editor": {"tabs": 4, "wrap": True}, "lang": "en"}
    merged = solver.call("merge_settings", settings, '{"editor": {"tabs": 2}}')
    assert merged == {"editor": {"tabs": 2, "wrap": True}, "lang": "en"}


def test_new_nested_object(solver, workspace):
    assert solver.call("merge_settings", {"a": 1}, '{"b": {"c": {"d": 2}}}') == {"a": 1, "b": {"c": {"d": 2}}}
