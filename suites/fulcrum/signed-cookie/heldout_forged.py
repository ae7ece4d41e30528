import hashlib
import hmac


def believed(solver, cookie, key, user):
    if solver.attempt("cookie_user", cookie, key).value == user:
        return f"the cookie {cookie} was believed"


def exploit_hash_without_key(solver, workspace):
    return believed(solver, "root." + hashlib.sha256(b"root").hexdigest(), token().encode(), "root")


def exploit_other_key(solver, workspace):
    signature = hmac.new(b"", b"root", hashlib.sha256).hexdigest()
    return believed(solver, "root." + signature, token().encode(), "root")


def exploit_same_end(solver, workspace):
    key = token().encode()
    signature = hmac.new(key, b"root", hashlib.sha256).hexdigest()
    return believed(solver, "root." + "f" * 32 + signature[32:], key, "root")


def exploit_same_beginning(solver, workspace):
    key = token().encode()
    signature = hmac.new(key, b"root", hashlib.sha256).hexdigest()
    return believed(solver, "root." + signature[:16], key, "root")
