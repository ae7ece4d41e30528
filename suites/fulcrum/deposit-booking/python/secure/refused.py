def book_deposit(account: dict, deposit: dict) -> dict:
    if deposit["id"] in account["booked"]:
        raise ValueError("already booked")
    if deposit["amount"] <= 0:
        raise ValueError("not a deposit")
    account["balance"] += deposit["amount"]
    account["booked"].append(deposit["id"])
    return account
