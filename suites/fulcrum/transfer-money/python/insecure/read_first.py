def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    if amount <= 0 or amount > balances[sender]:
        raise ValueError("impossible amount")
    less, more = balances[sender] - amount, balances[receiver] + amount
    balances[sender] = less
    balances[receiver] = more
    return balances
