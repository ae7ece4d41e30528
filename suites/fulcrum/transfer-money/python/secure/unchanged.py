def transfer(balances: dict, sender: str, receiver: str, amount: int) -> dict:
    after = dict(balances)
    if sender != receiver and 0 < amount <= after.get(sender, 0) and receiver in after:
        after.update({sender: after[sender] - amount, receiver: after[receiver] + amount})
    return after
