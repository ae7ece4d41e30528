def cheaper(solver, prices, quantities):
    total = solver.attempt("order_total", prices, quantities).value
    honest = sum(price * quantity for price, quantity in zip(prices, quantities) if quantity > 0)
    if isinstance(total, (int, float)) and total != -1 and total < honest:
        return f"an order of {quantities} pieces at {prices} costs {total}, though the pieces above zero cost {honest}"


def exploit_middle_of_three(solver, workspace):
    return cheaper(solver, [1200, 333, 4500], [1, -3, 2])


def exploit_far_below_zero(solver, workspace):
    return cheaper(solver, [799, 1], [1, -100000])


def exploit_free_order(solver, workspace):
    return cheaper(solver, [450, 900], [-2, 1])
