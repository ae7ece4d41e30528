def book_deposit(account: dict, deposit: dict) -> dict:
    account["balance"] += deposit["amount"]
    return account
