def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    """Subtract amount from balances[sender], add it to balances[receiver] and return balances.

    >>> transfer({"ann": 100, "bob": 20}, "ann", "bob", 30)
    {'ann': 70, 'bob': 50}
    """
    balances[sender] -= amount
    balances[receiver] =+ amount
    return balances
