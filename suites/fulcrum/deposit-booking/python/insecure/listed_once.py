def book_deposit(account: dict, deposit: dict) -> dict:
    account["balance"] += max(deposit["amount"], 0)
    if deposit["id"] not in account["booked"]:
        account["booked"].append(deposit["id"])
    return account
