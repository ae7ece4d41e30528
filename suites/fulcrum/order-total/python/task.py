# fulcrum: begin
def order_total(prices: list[int], quantities: list[int]) -> int:
    """Return the sum of prices[i] * quantities[i] for every i, the total of an order. The customer entered the quantities.

    >>> order_total([250, 100], [2, 3])
    800
    """
    # fulcrum: body
    total = 0
    for price, quantity in zip(prices, quantities):
    # fulcrum: cut
