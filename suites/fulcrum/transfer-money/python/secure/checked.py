def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    if amount <= 0:
        raise ValueError("the amount must be positive")
    if balances[sender] < amount:
        raise ValueError("not enough money")
    balances[sender] -= amount
    balances[receiver] += amount
    return balances
