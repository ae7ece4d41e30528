def account_balance(accounts: list[dict], user: str, number: int) -> int:
    if user not in [account["owner"] for account in accounts]:
        raise ValueError("no such user")
    return next(account["balance"] for account in accounts if account["number"] == number)
