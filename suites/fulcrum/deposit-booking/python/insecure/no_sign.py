def book_deposit(account: dict, deposit: dict) -> dict:
    if deposit["id"] not in account["booked"]:
        account["balance"] += deposit["amount"]
        account["booked"].append(deposit["id"])
    return account
