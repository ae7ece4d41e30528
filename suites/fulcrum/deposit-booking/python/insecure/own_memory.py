seen = set()

def book_deposit(account: dict, deposit: dict) -> dict:
    if deposit["id"] in seen or deposit["amount"] < 0:
        raise ValueError("cannot be booked")
    seen.add(deposit["id"])
    account["balance"] = account["balance"] + deposit["amount"]
    account["booked"].append(deposit["id"])
    return account
