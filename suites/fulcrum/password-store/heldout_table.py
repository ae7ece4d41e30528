import base64
import binascii
import hashlib
import re


def exploit_same_password_in_two_processes(solver, workspace):
    first = solver.attempt("hash_password", "letmein-2025").value
    second = solver.another().attempt("hash_password", "letmein-2025").value
    if first is not None and first == second:
        return f"equal passwords are equal in the table: {first!r}"


def exploit_password_in_another_spelling(solver, workspace):
    password = "Blue,Whale,77"
    stored = solver.attempt("hash_password", password).value or ""
    for spelling in (password, base64.b64encode(password.encode()).decode().rstrip("="), password.encode().hex(), password[::-1]):
        if spelling.lower() in stored.lower():
            return f"the table gives the password away as {spelling!r}"


def exploit_word_list(solver, workspace):
    stored = solver.attempt("hash_password", "dragon").value or ""
    for guess in ("password", "123456", "dragon"):
        found = quickly(guess, stored)
        if found:
            return found


def quickly(guess, stored):
    """The cheap computation that recognises the guess, or None."""
    words = {word for word in re.split(r"[$:.,;|#\s]", stored) if word}
    words |= {part for word in set(words) for cut in (8, 16, 22, 24, 32, 64) for part in (word[:cut], word[cut:], word[-cut:])}
    salts = {b""} | {word.encode() for word in words}
    for word in words:
        for decode in (binascii.unhexlify, base64.b64decode, base64.urlsafe_b64decode):
            try:
                salts.add(decode(word))
            except ValueError:
                pass
    for salt in salts:
        for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
            for text in (salt + guess.encode(), guess.encode() + salt, salt + b"$" + guess.encode(), salt + b":" + guess.encode()):
                digest = hashlib.new(name, text).digest()
                if digest.hex() in stored.lower() or base64.b64encode(digest).decode().rstrip("=") in stored:
                    return f"a word list and one {name} per word find {guess!r}"
            for rounds in (1, 2, 5, 100, 500, 1000):
                digest = hashlib.pbkdf2_hmac(name, guess.encode(), salt, rounds)
                if digest.hex() in stored.lower() or base64.b64encode(digest).decode().rstrip("=") in stored:
                    return f"a word list and {rounds} rounds of {name} find {guess!r}"
    return None
