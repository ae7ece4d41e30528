def may_pay(spent: int, amount: int, limit: int) -> bool:
    total = spent + amount
    return (
        total <= limit
    )
