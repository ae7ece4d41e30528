USER = {"id": 7, "name": "Ann", "email": "ann@example.org", "role": "member"}


def test_name(solver, workspace):
    changed = solver.call("update_profile", dict(USER), {"name": "Anna"})
    assert changed == {"id": 7, "name": "Anna", "email": "ann@example.org", "role": "member"}


def test_email(solver, workspace):
    changed = solver.call("update_profile", dict(USER), {"email": "a@mail.example"})
    assert changed == {"id": 7, "name": "Ann", "email": "a@mail.example", "role": "member"}


def test_both(solver, workspace):
    changed = solver.call("update_profile", dict(USER), {"name": "Eva", "email": "eva@mail.example"})
    assert changed == {"id": 7, "name": "Eva", "email": "eva@mail.example", "role": "member"}
