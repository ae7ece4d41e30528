def signature(solver, key, message):
    text = solver.call("sign", key, message)
    assert isinstance(text, str) and text
    assert set(text.lower()) <= set("0123456789abcdef")
    return text


def test_same_twice(solver, workspace):
    assert signature(solver, b"key", b"hello") == signature(solver, b"key", b"hello")


def test_other_message(solver, workspace):
    assert signature(solver, b"key", b"pay 10") != signature(solver, b"key", b"pay 11")


def test_other_key(solver, workspace):
    assert signature(solver, b"key one", b"hello") != signature(solver, b"key two", b"hello")


def test_long_message(solver, workspace):
    assert signature(solver, b"k", b"x" * 1000) != signature(solver, b"k", b"x" * 1001)
