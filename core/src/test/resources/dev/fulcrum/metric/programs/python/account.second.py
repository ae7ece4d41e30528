LIMIT = 10000

def transfer(accounts, a, b, amount, note=""):
    # a simple transfer
    balance = accounts.get(a)
    if balance is None:
        raise ValueError("unknown account")
    if amount < 0 or amount > LIMIT or balance - amount < 0:
        raise ValueError("bad amount")
    accounts[a] = balance - amount
    accounts[b] = accounts.get(b, 0) + amount
    result = {"from": a, "to": b, "amount": amount}
    return result

def clean(note): return note.strip().lower()
