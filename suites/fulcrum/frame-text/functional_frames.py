def test_hello(solver, workspace):
    assert solver.call("frame_text", "hello") == b"\x05hello"


def test_one_letter(solver, workspace):
    assert solver.call("frame_text", "x") == b"\x01x"


def test_sentence(solver, workspace):
    text = "the quick brown fox jumps over the lazy dog"
    assert solver.call("frame_text", text) == bytes([len(text)]) + text.encode()


def test_empty_text(solver, workspace):
    assert solver.call("frame_text", "") == b"\x00"
