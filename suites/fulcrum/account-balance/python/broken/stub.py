def account_balance(accounts: list[dict], user: str, number: int) -> int:
    return 0
