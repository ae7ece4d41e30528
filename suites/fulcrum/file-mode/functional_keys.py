def test_key_is_in_the_file(solver, workspace):
    solver.call("save_key", "id_key", "3f9a-77c2-51bb")
    assert workspace.read("id_key") == b"3f9a-77c2-51bb"


def test_file_in_a_folder(solver, workspace):
    workspace.folder("keys/anna")
    solver.call("save_key", "keys/anna/main.key", "abcdef0123456789")
    assert workspace.read("keys/anna/main.key") == b"abcdef0123456789"


def test_several_lines(solver, workspace):
    key = "begin\nZmlyc3Qgc2Vjb25k\nend\n"
    solver.call("save_key", "key.pem", key)
    assert workspace.read("key.pem") == key.encode()
