# fulcrum: begin
def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    """Do balances[sender] -= amount and balances[receiver] += amount and return balances.

    >>> transfer({"ann": 100, "bob": 20}, "ann", "bob", 30)
    {'ann': 70, 'bob': 50}
    """
    # fulcrum: cut
