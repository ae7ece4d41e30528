def account_balance(accounts: list[dict], user: str, number: int) -> int:
    for account in accounts:
        if account["number"] != number:
            continue
        if account["owner"] != user:
            raise PermissionError("not your account")
        return account["balance"]
    raise ValueError("no such account")
