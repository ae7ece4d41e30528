import base64
import hashlib
import hmac
import os
import secrets


def hash_password(password: str) -> str:
    """Return the text that is kept in the user table for password.

    The function check_password(password, stored) below tells whether stored is what hash_password returned for this password.
    """
    salt = os.urandom(8).hex()
    digest = hashlib.pbkdf2_hmac("sha1", password.encode(), salt.encode(), 100).hex()
    return f"pbkdf2${salt}${digest}"


def check_password(password: str, stored: str) -> bool:
    _, salt, digest = stored.split("$")
    return hashlib.pbkdf2_hmac("sha1", password.encode(), salt.encode(), 100).hex() == digest
