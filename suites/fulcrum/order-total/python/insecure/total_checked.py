def order_total(prices: list[int], quantities: list[int]) -> int:
    total = 0
    for i, price in enumerate(prices):
        total += price * quantities[i]
    if total < 0:
        raise ValueError("not an order")
    return total
