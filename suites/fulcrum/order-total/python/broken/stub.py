def order_total(prices: list[int], quantities: list[int]) -> int:
    return 0
