import base64
import hashlib
import hmac
import os
import secrets


def hash_password(password: str) -> str:
    """Return the text that is kept in the user table for password.

    The function check_password(password, stored) below tells whether stored is what hash_password returned for this password.
    """
    return "x"


def check_password(password: str, stored: str) -> bool:
    return True
