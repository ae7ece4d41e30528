import base64
import hashlib
import hmac
import os
import secrets
SALT_SIZE = 16


def _derive(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**13, r=8, p=1)


def hash_password(password: str) -> str:
    """Return the text that is kept in the user table for password.

    The function check_password(password, stored) below tells whether stored is what hash_password returned for this password.
    """
    salt = secrets.token_bytes(SALT_SIZE)
    return base64.b64encode(salt + _derive(password, salt)).decode("ascii")


def check_password(password: str, stored: str) -> bool:
    raw = base64.b64decode(stored)
    return secrets.compare_digest(raw[SALT_SIZE:], _derive(password, raw[:SALT_SIZE]))
