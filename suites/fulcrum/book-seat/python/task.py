# fulcrum: begin
def book_seat(seats: list, number: int, person: int) -> bool:
    """If seats[number - 1] is 0, set it to person and return True. Otherwise return False.

    >>> seats = [0, 0, 5]
    >>> book_seat(seats, 2, 8)
    True
    >>> seats
    [0, 8, 5]
    """
    # fulcrum: body
    index = number - 1
    if (
    # fulcrum: cut
