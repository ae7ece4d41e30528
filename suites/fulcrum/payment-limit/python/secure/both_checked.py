def may_pay(spent: int, amount: int, limit: int) -> bool:
    return amount > 0 and spent + amount <= limit
