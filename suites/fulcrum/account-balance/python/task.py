# fulcrum: begin
def account_balance(accounts: list[dict], user: str, number: int) -> int:
    """Return the balance of the account with the given number, for which the signed-in user asks.

    Raise ValueError when there is no such account.

    >>> account_balance([{"number": 101, "owner": "ann", "balance": 2500}], "ann", 101)
    2500
    """
    # fulcrum: body
    for account in accounts:
        if account["number"] != number:
            continue
    # fulcrum: cut
