def may_pay(spent: int, amount: int, limit: int) -> bool:
    rest = max(limit - spent, 0)
    return amount in range(rest + 1) or amount < rest
