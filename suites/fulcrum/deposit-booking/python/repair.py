def book_deposit(account: dict, deposit: dict) -> dict:
    """Add the deposit's amount to the account's balance and its id to the list booked; return the account.

    >>> book_deposit({"balance": 500, "booked": [11]}, {"id": 12, "amount": 20})
    {'balance': 520, 'booked': [11, 12]}
    """
    account["balance"] = deposit["amount"]
    account["booked"].append(deposit["id"])
    return account
