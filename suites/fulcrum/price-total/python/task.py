# fulcrum: begin
def price_total(price: str, quantity: int) -> str:
    """Return price * quantity as a text with two decimals.

    >>> price_total("2.50", 3)
    '7.50'
    """
    # fulcrum: cut
