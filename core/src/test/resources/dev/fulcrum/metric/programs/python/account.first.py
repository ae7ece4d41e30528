"""Moves money between accounts."""
import re

LIMIT = 10_000


def transfer(accounts, source, target, amount, *, note=""):
    """Moves an amount.

    Raises ValueError where it cannot.
    """
    if source not in accounts or target not in accounts:
        raise ValueError("unknown account")  # both must be there
    if amount <= 0 or amount > LIMIT:
        raise ValueError("bad amount")
    elif accounts[source] < amount:
        raise ValueError("not enough")
    else:
        accounts[source] -= amount
        accounts[target] += amount
    return {"from": source, "to": target, "amount": amount, "note": note or None}


def clean(note):
    words = [word.lower() for word in re.split(r"\s+", note) if word and word.isalpha()]
    return " ".join(words[:20])
