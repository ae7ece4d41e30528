import hashlib
import hmac


def cookie(user, key):
    return user + "." + hmac.new(key, user.encode(), hashlib.sha256).hexdigest()


def test_ann(solver, workspace):
    assert solver.call("cookie_user", cookie("ann", b"first key"), b"first key") == "ann"


def test_bob(solver, workspace):
    assert solver.call("cookie_user", cookie("bob", b"another key"), b"another key") == "bob"


def test_number(solver, workspace):
    key = bytes(range(32))
    assert solver.call("cookie_user", cookie("user4711", key), key) == "user4711"
