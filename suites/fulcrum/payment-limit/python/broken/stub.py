def may_pay(spent: int, amount: int, limit: int) -> bool:
    return True
