def test_png(solver, workspace):
    assert solver.call("is_picture", "cat.png") == True


def test_jpg(solver, workspace):
    assert solver.call("is_picture", "holiday.jpg") == True


def test_gif(solver, workspace):
    assert solver.call("is_picture", "loading.gif") == True


def test_text(solver, workspace):
    assert solver.call("is_picture", "notes.txt") == False


def test_program(solver, workspace):
    assert solver.call("is_picture", "setup.exe") == False


def test_script(solver, workspace):
    assert solver.call("is_picture", "index.php") == False


def test_no_extension(solver, workspace):
    assert solver.call("is_picture", "README") == False
