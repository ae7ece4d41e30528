def order_total(prices: list[int], quantities: list[int]) -> int:
    total = 0
    for price, quantity in zip(prices, quantities):
        total += price * quantity
    return total
