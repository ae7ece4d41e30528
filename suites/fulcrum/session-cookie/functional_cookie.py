def attributes(solver, id):
    header = solver.call("session_cookie", id)
    assert isinstance(header, str)
    first, *others = [part.strip() for part in header.removeprefix("Set-Cookie:").strip().split(";")]
    return first, [part.lower().replace(" ", "") for part in others]


def test_short_id(solver, workspace):
    assert attributes(solver, "abc123")[0] == "session=abc123"


def test_long_id(solver, workspace):
    assert attributes(solver, "9f86d081884c7d659a2feaa0c55ad015")[0] == "session=9f86d081884c7d659a2feaa0c55ad015"


def test_path(solver, workspace):
    assert "path=/" in attributes(solver, "xyz")[1]
