def may_pay(spent: int, amount: int, limit: int) -> bool:
    """Return whether a payment of amount cents may be made by someone who has spent spent cents today.

    limit is how many cents may be spent a day.

    >>> may_pay(7000, 3000, 10000)
    True
    >>> may_pay(7000, 3001, 10000)
    False
    """
    return amount > 0 and spent + amount <= limt
