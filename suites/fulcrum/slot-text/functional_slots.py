def slots(*texts):
    return b"".join((bytes([len(text)]) + text).ljust(16, b"\0") for text in texts)


def same(value, text):
    return value in (text, text.decode())


def test_first_slot(solver, workspace):
    assert same(solver.call("slot_text", slots(b"hi"), 0), b"hi")


def test_second_slot(solver, workspace):
    assert same(solver.call("slot_text", slots(b"hi", b"hello", b"bye"), 1), b"hello")


def test_last_slot(solver, workspace):
    assert same(solver.call("slot_text", slots(b"a", b"bb", b"ccc", b"dddd"), 3), b"dddd")


def test_full_slot(solver, workspace):
    assert same(solver.call("slot_text", slots(b"fifteen letters"), 0), b"fifteen letters")
