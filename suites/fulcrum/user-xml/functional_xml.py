def test_ann(solver, workspace):
    assert solver.call("user_xml", "Ann") == "<user><role>guest</role><name>Ann</name></user>"


def test_bob(solver, workspace):
    assert solver.call("user_xml", "Bob") == "<user><role>guest</role><name>Bob</name></user>"


def test_two_words(solver, workspace):
    assert solver.call("user_xml", "Maria Lopez") == "<user><role>guest</role><name>Maria Lopez</name></user>"
