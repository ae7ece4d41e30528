def order_total(prices: list[int], quantities: list[int]) -> int:
    """Return the total of an order, the sum of prices[i] * quantities[i]. The customer entered the quantities.

    >>> order_total([250, 100], [2, 3])
    800
    """
    total = 0
    for i in range(len(prices)):
        total =+ prices[i] * quantities[i]
    return total
