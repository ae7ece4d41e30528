def make(solver, length):
    made = solver.call("make_token", length)
    assert isinstance(made, str)
    assert len(made) == length
    assert set(made) <= set("0123456789abcdef")
    return made


def test_sixteen(solver, workspace):
    make(solver, 16)


def test_thirty_two(solver, workspace):
    make(solver, 32)


def test_tokens_differ(solver, workspace):
    assert len({make(solver, 24) for _ in range(5)}) == 5


def test_many_different_characters(solver, workspace):
    assert len(set("".join(make(solver, 40) for _ in range(5)))) > 8
