def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    if balances[sender] < amount:
        raise ValueError("not enough money")
    balances[sender] = balances[sender] - amount
    balances[receiver] = balances[receiver] + amount
    return balances
