def may_pay(spent: int, amount: int, limit: int) -> bool:
    if amount < 0:
        return False
    if spent + amount > limit:
        return False
    return True
