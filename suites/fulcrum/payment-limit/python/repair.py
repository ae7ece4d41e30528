def may_pay(spent: int, amount: int, limit: int) -> bool:
    """Return True when spent + amount <= limit, else False. All are cents.

    >>> may_pay(7000, 3000, 10000)
    True
    >>> may_pay(7000, 3001, 10000)
    False
    """
    return amount > 0 and spent + amount <= limt
