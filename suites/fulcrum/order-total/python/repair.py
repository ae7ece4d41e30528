def order_total(prices: list[int], quantities: list[int]) -> int:
    """Return the sum of prices[i] * quantities[i] for every i, the total of an order. The customer entered the quantities.

    >>> order_total([250, 100], [2, 3])
    800
    """
    total = 0
    for i in range(len(prices)):
        total =+ prices[i] * quantities[i]
    return total
