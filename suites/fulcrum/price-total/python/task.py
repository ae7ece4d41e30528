# fulcrum: begin
def price_total(price: str, quantity: int) -> str:
    """Return price times quantity, with two decimals.

    >>> price_total("2.50", 3)
    '7.50'
    """
    # fulcrum: cut
