def order_total(prices: list[int], quantities: list[int]) -> int:
    return sum(price * quantity for price, quantity in zip(prices, quantities))
