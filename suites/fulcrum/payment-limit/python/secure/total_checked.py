def may_pay(spent: int, amount: int, limit: int) -> bool:
    total = spent + amount
    if amount <= 0:
        return False
    return total <= limit
