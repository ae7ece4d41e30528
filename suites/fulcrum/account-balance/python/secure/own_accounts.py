def account_balance(accounts: list[dict], user: str, number: int) -> int:
    own = {account["number"]: account["balance"] for account in accounts if account["owner"] == user}
    if number not in own:
        raise PermissionError("not your account")
    return own[number]
