def book_deposit(account: dict, deposit: dict) -> dict:
    return account
