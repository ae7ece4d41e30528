def book_deposit(account: dict, deposit: dict) -> dict:
    fresh = account["booked"].count(deposit["id"]) == 0
    if fresh and deposit["amount"] > 0:
        return {
            "balance": account["balance"] + deposit["amount"],
            "booked": [*account["booked"], deposit["id"]],
        }
    return account
