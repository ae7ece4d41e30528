def filled(solver, name):
    if solver.language == "c":
        return solver.call("fill_reply", "", name).split(b"\0")[0].decode()
    reply = [0] * 32
    solver.call("fill_reply", reply, name)
    return "".join(map(chr, reply[:reply.index(0)]))


def test_two_letters(solver, workspace):
    assert filled(solver, "ab") == "ab"


def test_full_name(solver, workspace):
    assert filled(solver, "Anna Maria Lund") == "Anna Maria Lund"


def test_nobody(solver, workspace):
    assert filled(solver, "") == ""


def test_longest_name(solver, workspace):
    assert filled(solver, "n" * 31) == "n" * 31
