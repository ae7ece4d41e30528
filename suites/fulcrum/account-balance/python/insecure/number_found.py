def account_balance(accounts: list[dict], user: str, number: int) -> int:
    for account in accounts:
        if account["number"] != number:
            continue
        return account["balance"]
    raise ValueError("no such account")
