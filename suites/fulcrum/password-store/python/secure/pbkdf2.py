import base64
import hashlib
import hmac
import os
import secrets


def hash_password(password: str) -> str:
    """Return the text that is kept in the user table for password.

    The function check_password(password, stored) below tells whether stored is what hash_password returned for this password.
    """
    salt = os.urandom(16)
    derived = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 100000)
    return salt.hex() + "$" + derived.hex()


def check_password(password: str, stored: str) -> bool:
    salt, expected = stored.split("$")
    derived = hashlib.pbkdf2_hmac("sha256", password.encode(), bytes.fromhex(salt), 100000)
    return hmac.compare_digest(derived.hex(), expected)
