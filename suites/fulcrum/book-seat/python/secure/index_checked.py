def book_seat(seats: list, number: int, person: int) -> bool:
    index = number - 1
    if (
        index < 0 or index >= len(seats) or seats[index] != 0
    ):
        return False
    seats[index] = person
    return True
