def may_pay(spent: int, amount: int, limit: int) -> bool:
    if not isinstance(amount, int) or amount < 0:
        raise ValueError("not an amount")
    rest = limit - spent
    return amount <= rest
