def account_balance(accounts: list[dict], user: str, number: int) -> int:
    """Return account["balance"] of the account in accounts whose account["number"] is number.

    The signed-in user user asks for it. Raise ValueError when there is no such account.
    >>> account_balance([{"number": 101, "owner": "ann", "balance": 2500}], "ann", 101)
    2500
    """
    for account in accounts:
        if account["number"] == number and account["owner"] = user:
            return account["balance"]
    raise ValueError("no such account")
