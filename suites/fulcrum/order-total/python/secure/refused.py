def order_total(prices: list[int], quantities: list[int]) -> int:
    if any(quantity < 0 for quantity in quantities):
        raise ValueError("a quantity is below zero")
    return sum(price * quantity for price, quantity in zip(prices, quantities))
