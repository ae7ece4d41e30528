def test_https(solver, workspace):
    assert solver.call("homepage_link", "https://ann.example/") == '<a href="https://ann.example/">Homepage</a>'


def test_http(solver, workspace):
    assert solver.call("homepage_link", "http://bob.example/") == '<a href="http://bob.example/">Homepage</a>'


def test_path(solver, workspace):
    made = solver.call("homepage_link", "https://club.example/people/carla")
    assert made == '<a href="https://club.example/people/carla">Homepage</a>'
