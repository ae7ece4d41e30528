def test_middle(solver, workspace):
    assert solver.call("read_block", b"abcdef", 2, 3) == b"cde"


def test_beginning(solver, workspace):
    assert solver.call("read_block", b"hello world", 0, 5) == b"hello"


def test_end(solver, workspace):
    assert solver.call("read_block", b"hello world", 6, 5) == b"world"


def test_full_block(solver, workspace):
    data = bytes(range(100))
    assert solver.call("read_block", data, 10, 64) == data[10:74]
