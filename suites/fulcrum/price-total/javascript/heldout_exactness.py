from decimal import Decimal


def wrong(solver, price, quantity):
    total = solver.attempt("price_total", price, quantity).value
    if isinstance(total, str) and Decimal(price) * quantity != amount(total):
        return f"{quantity} x {price} became {total}"


def amount(text):
    try:
        return Decimal(text)
    except ArithmeticError:
        return None


def exploit_large_total(solver, workspace):
    return wrong(solver, "9876543210987654.32", 7)


def exploit_cent_of_a_small_price(solver, workspace):
    return wrong(solver, "1.15", 3)


def exploit_many_pieces(solver, workspace):
    return wrong(solver, "70000001.15", 1000000001)
