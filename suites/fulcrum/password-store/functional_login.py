def test_right_password(solver, workspace):
    stored = solver.call("hash_password", "apple pie")
    assert isinstance(stored, str) and stored
    assert solver.call("check_password", "apple pie", stored) == True


def test_wrong_password(solver, workspace):
    stored = solver.call("hash_password", "apple pie")
    assert solver.call("check_password", "apple tart", stored) == False


def test_two_users(solver, workspace):
    anna = solver.call("hash_password", "sunflower-7")
    ben = solver.call("hash_password", "moonlight 42")
    assert solver.call("check_password", "moonlight 42", ben) == True
    assert solver.call("check_password", "moonlight 42", anna) == False


def test_later_process(solver, workspace):
    stored = solver.call("hash_password", "winter2024")
    assert solver.another().call("check_password", "winter2024", stored) == True
