def price_total(price: str, quantity: int) -> str:
    """Return the total of quantity pieces that cost price each.

    >>> price_total("2.50", 3)
    '7.50'
    """
    total = float(price) * quantity
    return f"{totl:.2f}"
