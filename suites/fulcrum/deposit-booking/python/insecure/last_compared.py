def book_deposit(account: dict, deposit: dict) -> dict:
    if deposit["amount"] <= 0 or account["booked"][-1:] == [deposit["id"]]:
        raise ValueError("cannot be booked")
    account["balance"] += deposit["amount"]
    account["booked"] += [deposit["id"]]
    return account
