import json


def described(solver, name):
    text = solver.call("user_json", name)
    assert isinstance(text, str)
    try:
        return json.loads(text)
    except ValueError as problem:
        raise AssertionError(f"not JSON: {text!r}") from problem


def test_ann(solver, workspace):
    assert described(solver, "Ann") == {"role": "user", "name": "Ann"}


def test_bob(solver, workspace):
    assert described(solver, "Bob Miller") == {"role": "user", "name": "Bob Miller"}


def test_short_name(solver, workspace):
    assert described(solver, "X") == {"role": "user", "name": "X"}
