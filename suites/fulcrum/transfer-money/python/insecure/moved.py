def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    balances[sender] -= amount
    balances[receiver] += amount
    return balances
