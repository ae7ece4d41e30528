def book_deposit(account: dict, deposit: dict) -> dict:
    account["balance"] += deposit["amount"]
    account["booked"].append(deposit["id"])
    return account
